package import Dispatch
internal import Synchronization

/// Work that is done while its asker does something else, on another thread.
package final class Beside<Answer: Sendable>: Sendable {
    private let work = DispatchGroup()
    private let result = Mutex<Result<Answer, any Error>>(.failure(StillAtWork()))

    /// Without a queue the work is done at once: it may be so small that a thread would take longer.
    package init(on queue: DispatchQueue?, _ work: @escaping @Sendable () throws -> Answer) {
        let asked: @Sendable () -> Void = { [self] in
            let found = Result { try work() }
            result.withLock { $0 = found }
        }
        if let queue { queue.async(group: self.work, execute: asked) } else { asked() }
    }

    /// What has come of the work, once it is done.
    package func answer() throws -> Answer {
        work.wait()
        return try result.withLock { try $0.get() }
    }
}

private struct StillAtWork: Error {}
