import Vocabulary

/// What STS and the metadata service hand out. Printing it shows the key ID and the expiration only.
package struct TemporaryCredentials: Sendable, CustomStringConvertible, CustomReflectable {
    package let accessKeyID: AccessKeyID
    package let secretAccessKey: Secret
    package let sessionToken: String
    package let expiration: Timestamp

    package var description: String { "\(accessKeyID) until \(expiration.iso8601)" }
    package var customMirror: Mirror {
        Mirror(self, children: ["accessKeyID": accessKeyID, "expiration": expiration])
    }
}
