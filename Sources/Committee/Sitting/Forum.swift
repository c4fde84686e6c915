/// Where questions are put: a sitting, or a written procedure as its equal.
package enum Forum: Hashable, Sendable {
    case sitting(Sitting.ID)
    case procedure(Procedure.ID)
}
