internal import Foundation
internal import Synchronization

/// The lock on the file `lock`, held round every write by any process.
///
/// The file is opened anew each time, because two descriptors exclude each other within one process too.
/// Waiting is left to the system, which serves those who wait in turn: writers that poll starve each other.
struct WriteLock: Sendable {
    let url: URL
    let patience: Duration

    /// `nil` where the file cannot be opened for writing: the folder can then only be read.
    init?(_ url: URL, patience: Duration) throws {
        self.url = url
        self.patience = patience
        do {
            _ = try DiskFile(url, O_RDWR | O_CREAT)
        } catch let failure as SystemFailure where failure.isDenied {
            return nil
        }
    }

    func hold<Answer>(_ body: () throws -> Answer) throws -> Answer {
        let file = try LogRefusal.said(of: "lock") { try DiskFile(url, O_RDWR | O_CREAT) }
        if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 {
            defer { flock(file.descriptor, LOCK_UN) }
            return try body()
        }
        let held = try Waiting.wait(for: url, atMost: patience)
        defer { held.release() }
        return try body()
    }
}

/// One wait for the lock, on a thread of its own: `flock` knows no time limit.
///
/// A wait that was given up ends when the lock comes free, and lets go of it at once.
private final class Waiting: Sendable {
    private enum State {
        case waiting
        case held(Int32)
        case failed(Int32)
        case givenUp
    }

    private let state = Mutex(State.waiting)
    private let answered = DispatchSemaphore(value: 0)

    static func wait(for url: URL, atMost patience: Duration) throws -> Waiting {
        let waiting = Waiting()
        let path = url.path
        Thread.detachNewThread { waiting.lock(path) }
        let (seconds, attoseconds) = patience.components
        let nanoseconds = Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000)
        _ = waiting.answered.wait(timeout: .now() + .nanoseconds(nanoseconds))
        try waiting.state.withLock { state in
            switch state {
            case .held: break
            case .failed(let code):
                throw LogRefusal.failed(file: "lock", reason: SystemFailure(path, code).description)
            case .waiting, .givenUp:
                state = .givenUp
                throw LogRefusal.lockedTooLong
            }
        }
        return waiting
    }

    func release() {
        state.withLock { state in
            if case .held(let descriptor) = state { close(descriptor) }
            state = .givenUp
        }
    }

    private func lock(_ path: String) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        var answer: Int32 = -1
        repeat { answer = flock(descriptor, LOCK_EX) } while answer != 0 && errno == EINTR
        let code = errno
        state.withLock { state in
            switch (state, answer) {
            case (.waiting, 0): state = .held(descriptor)
            case (.waiting, _):
                state = .failed(code)
                close(descriptor)
            case (.givenUp, _), (.held, _), (.failed, _): close(descriptor)
            }
        }
        answered.signal()
    }
}
