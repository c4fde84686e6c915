extension Dictionary {
    /// Changes a value where it lies: taken out and put back, a dossier of four hundred bytes is moved twice, and all that it
    /// shares with the one left behind is copied. Nothing happens where there is none.
    mutating func change(_ key: Key, _ change: (inout Value) -> Void) {
        guard let index = index(forKey: key) else { return }
        change(&values[index])
    }
}
