import Policy
import Service
import Vocabulary
import World

/// Tells what an object's ACL comes to where the owner's ownership is enforced: the owner may do everything.
struct GetObjectAcl: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:GetObjectAcl", also: "s3:GetObjectVersionAcl")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let named = input.versionId.map { VersionID($0) }
        let found = try await call.blobs.version(input.key, named, in: bucket.contents)?.object
        try call.require(.getACL, of: input.key, in: bucket, found: found, version: input.versionId)
        let version = try VersionNames.parse(input.versionId)
        guard found != nil else { throw try await call.missing(input.key, version, in: bucket) }
        return Output(owner: Owner(bucket.account), grants: [Grant(fullControlOf: bucket.account)])
    }
}

extension Grant {
    init(fullControlOf account: AccountID) {
        self.init(
            grantee: Grantee(id: Owner(account).id, type: "CanonicalUser"), permission: "FULL_CONTROL")
    }
}
