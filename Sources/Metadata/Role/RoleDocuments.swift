import Sessions
import Vocabulary
import World

/// The documents below `iam/`, in AWS's words. All of them are answered with status 200.
enum RoleDocuments {
    private static let help = "https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_iam-ec2.html"

    static func info(_ profile: InstanceProfile, at now: Timestamp, hasRole: Bool) -> Content {
        guard hasRole else {
            return document(
                [
                    "Code": "Success",
                    "Message": "Instance Profile does not contain a role.  Please see documentation at "
                        + "\(help)#troubleshoot_iam-ec2_errors-info-doc-no-role.",
                    "LastUpdated": now.iso8601,
                    "InstanceProfileArn": profile.arn,
                    "InstanceProfileId": profile.id.rawValue,
                ], at: now)
        }
        return document(
            [
                "Code": "Success",
                "LastUpdated": now.iso8601,
                "InstanceProfileArn": profile.arn,
                "InstanceProfileId": profile.id.rawValue,
            ], at: now)
    }

    static func profileNotFound(at now: Timestamp) -> Content {
        document(
            [
                "Code": "InstanceProfileNotFound",
                "Message": "Instance Profile not found.  Please see documentation at "
                    + "\(help)#troubleshoot_iam-ec2_errors-info-doc-profile-not-found.",
                "LastUpdated": now.iso8601,
            ], at: now)
    }

    static func unauthorized(roleName: String, at now: Timestamp) -> Content {
        document(
            [
                "Code": "AssumeRoleUnauthorizedAccess",
                "Message": "EC2 cannot assume the role \(roleName).  Please see documentation at "
                    + "\(help)#troubleshoot_iam-ec2_errors-info-doc.",
                "LastUpdated": now.iso8601,
            ], at: now)
    }

    /// Of the credentials that an instance has for itself.
    static func identityInfo(of account: AccountID, at now: Timestamp) -> Content {
        document(
            [
                "Code": "Success",
                "LastUpdated": now.iso8601,
                "AccountId": account.description,
            ], at: now)
    }

    static func credentials(_ credentials: TemporaryCredentials, issuedAt: Timestamp) -> Content {
        document(
            [
                "Code": "Success",
                "LastUpdated": issuedAt.iso8601,
                "Type": "AWS-HMAC",
                "AccessKeyId": credentials.accessKeyID.rawValue,
                "SecretAccessKey": credentials.secretAccessKey.revealText,
                "Token": credentials.sessionToken,
                "Expiration": credentials.expiration.iso8601,
            ], at: issuedAt)
    }

    private static func document(_ members: KeyValuePairs<String, String?>, at now: Timestamp) -> Content {
        Content(MetadataDocument.print(members), modified: now)
    }
}
