/// Who recorded an entry. Their id is random and never a login, so that an account can be forgotten.
package enum Recorder {}

/// A register: one office's log. Its id is in every leaf, so that no entry can pass from one register to another.
package enum RegisterKind {}
