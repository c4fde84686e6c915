import Dispatch

extension Archive {
    /// Files that are held no longer are freed on another thread: they are many at once, and nobody need wait for that.
    ///
    /// Filled by one thread, then only freed by the other; nobody else has any of it.
    final class LetGo: @unchecked Sendable {
        var files: [File] = []

        func freeBeside() { DispatchQueue.global().async { self.files = [] } }
    }
}
