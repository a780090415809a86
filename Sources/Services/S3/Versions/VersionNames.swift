import Service
import Vocabulary
import World

/// What versions are called: 32 characters that say nothing.
enum VersionNames {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._".utf8)

    static func new(_ ids: any Identifiers) -> VersionID {
        VersionID(String(decoding: ids.bytes(32).map { letters[Int($0 & 63)] }, as: UTF8.self))
    }

    /// The version that a request names.
    static func parse(_ text: String?) throws -> VersionID? {
        guard let text else { return nil }
        guard text == "null" || (text.utf8.count == 32 && text.utf8.allSatisfy(letters.contains)) else {
            throw AWSError.invalidArgument(
                "Invalid version id specified", name: "versionId", value: text)
        }
        return VersionID(text)
    }
}

extension KnownBucket {
    /// What the next version of a key is called. Where versioning is suspended it is `null`, as it was before.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/AddingObjectstoVersioningSuspendedBuckets.html
    func newVersion(_ ids: any Identifiers) -> VersionID {
        versioning == .enabled ? VersionNames.new(ids) : .null
    }

    /// As who reads a version is told its name: not at all where versioning has never been on.
    func shown(_ version: VersionID) -> String? { versioning == nil ? nil : version.rawValue }

    /// As who puts a version is told its name.
    func announced(_ version: VersionID) -> String? {
        versioning == .enabled ? version.rawValue : nil
    }
}

extension StoredObject {
    /// What S3 says of the encryption; nothing of what was put before there was any.
    var encryption: String? { isEncrypted ? "AES256" : nil }
}

extension ReceivedBlob {
    var encryption: String? { sealedKey == nil ? nil : "AES256" }
}
