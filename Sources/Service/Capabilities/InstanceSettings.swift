/// What holds for every instance.
package struct InstanceSettings: Sendable {
    /// Seconds until an association that was made, replaced or taken away takes effect. AWS needs up
    /// to a minute; here it is at once unless somebody wants to rehearse the wait.
    package var associationDelay: Int64 = 0

    package init() {}
}
