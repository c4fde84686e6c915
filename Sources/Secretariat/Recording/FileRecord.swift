package import Committee
package import EventLog

/// What became of a record file, or would become of it.
package struct FileRecord: Sendable {
    /// How many elements were new, and how many stood in the record already.
    package var new: Int
    package var equal: Int
    /// Events by type, for the one line that tells what was recorded.
    package var types: [EventType: Int]
    package var warnings: [Complaint]
    /// Project statuses before and after, counted; only those that move.
    package var statuses: [StatusMove]
    /// The day as of which they are counted, where it is still to come.
    package var statusesOn: Day?
    /// Absent when the file was only checked.
    package var receipt: Receipt?
    /// The entries are on record, and the registers could not be brought up to date with them yet.
    package var registersAreBehind = false

    /// The disk failed while this was recorded; it is on record all the same.
    package var trouble: DiskTrouble?

    package struct StatusMove: Equatable, Sendable {
        package var status: ProjectStatus.Code
        package var before: Int
        package var after: Int
    }
}
