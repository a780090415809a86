/// What may be set about the metadata service.
package struct MetadataSettings: Sendable {
    /// SDKs begin to look for new credentials at this distance from the end.
    static let leastSecondsLeft: Int64 = 900

    /// Seconds until a change of association reaches the guest. AWS takes 20 to 75; 0 is at once.
    package var propagationDelay: Int64 = 0
    /// Seconds from a delivery to the end of its credentials: AWS's six hours and 35 minutes.
    package var sessionSeconds: Int64 = 23_700
    /// Seconds until a delivery is renewed. What was handed out stays valid to its own end.
    package var renewalSeconds: Int64 = 3600

    /// Requests that an instance may make in a second on average, and all at once; 0 is without limit. AWS drops
    /// packets beyond 1024 a second and says nothing of requests: both figures are ours.
    package var requestsPerSecond = 1024
    package var requestsAtOnce = 2048

    package init() {}
}
