internal import Dispatch
internal import Synchronization

/// Work that is done while its asker does something else, on another thread.
package final class Beside<Answer: Sendable>: Sendable {
    private let worker = DispatchQueue(label: "protokols.beside")
    private let result = Mutex<Result<Answer, any Error>>(.failure(StillAtWork()))

    /// With `unless`, the work is so small that a thread would take longer.
    package init(unless isSmall: Bool, _ work: @escaping @Sendable () throws -> Answer) {
        let asked: @Sendable () -> Void = { [self] in
            let found = Result { try work() }
            result.withLock { $0 = found }
        }
        if isSmall { asked() } else { worker.async(execute: asked) }
    }

    /// What has come of the work, once it is done.
    package func answer() throws -> Answer {
        try worker.sync { try result.withLock { try $0.get() } }
    }
}

private struct StillAtWork: Error {}
