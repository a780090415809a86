/// Whether a bucket keeps what its objects were before. One that never had it has none of these.
package enum BucketVersioning: String, Codable, Sendable {
    case enabled = "Enabled"
    case suspended = "Suspended"
}
