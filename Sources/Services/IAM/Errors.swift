import Policy
import Service

/// IAM's messages, each once. Statuses come from the service's model.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
extension AWSError {
    private static func noSuchEntity(_ message: String) -> AWSError { AWSError("NoSuchEntity", message) }
    private static func alreadyExists(_ message: String) -> AWSError {
        AWSError("EntityAlreadyExists", message)
    }
    private static func invalidInput(_ message: String) -> AWSError { AWSError("InvalidInput", message) }
    private static func validation(_ message: String) -> AWSError { AWSError("ValidationError", message) }

    // What does not exist.
    static func noSuchRole(_ name: String) -> AWSError {
        noSuchEntity("The role with name \(name) cannot be found.")
    }
    static func noSuchUser(_ name: String) -> AWSError {
        noSuchEntity("The user with name \(name) cannot be found.")
    }
    static func noSuchGroup(_ name: String) -> AWSError {
        noSuchEntity("The group with name \(name) cannot be found.")
    }
    static func noSuchInstanceProfile(_ name: String) -> AWSError {
        noSuchEntity("Instance Profile \(name) cannot be found.")
    }
    static func noSuchInlinePolicy(_ name: String, ofA noun: String) -> AWSError {
        noSuchEntity("The \(noun) policy with name \(name) cannot be found.")
    }
    static func noSuchPolicy(_ arn: String) -> AWSError { noSuchEntity("Policy \(arn) was not found.") }
    static func notAttachable(_ arn: String) -> AWSError {
        noSuchEntity("Policy \(arn) does not exist or is not attachable.")
    }
    /// Policies for service-linked roles, which AWS makes itself.
    static let serviceRolePolicy = AWSError(
        "PolicyNotAttachable", "Cannot attach a Service Role Policy to a Customer Role.")
    static func noSuchPolicyVersion(_ version: String, of arn: String) -> AWSError {
        noSuchEntity("Policy \(arn) version \(version) does not exist or is not attachable.")
    }
    static func noSuchBoundary(_ arn: String) -> AWSError {
        noSuchEntity("Scope ARN: \(arn) does not exist or is not attachable.")
    }
    /// AWS's words for this are not known.
    static func noBoundary(ofThe noun: String, named name: String) -> AWSError {
        noSuchEntity("The \(noun) with name \(name) has no permissions boundary.")
    }
    static func noRole(_ role: String, inProfile profile: String) -> AWSError {
        noSuchEntity("Role \(role) in Instance Profile \(profile) cannot be found.")
    }
    static func noSuchAccessKey(_ id: String) -> AWSError {
        noSuchEntity("The Access Key with id \(id) cannot be found.")
    }

    // What exists already.
    static func roleExists(_ name: String) -> AWSError {
        alreadyExists("Role with name \(name) already exists.")
    }
    static func userExists(_ name: String) -> AWSError {
        alreadyExists("User with name \(name) already exists.")
    }
    static func groupExists(_ name: String) -> AWSError {
        alreadyExists("Group with name \(name) already exists.")
    }
    static func instanceProfileExists(_ name: String) -> AWSError {
        alreadyExists("Instance Profile \(name) already exists.")
    }
    static func policyExists(_ name: String) -> AWSError {
        alreadyExists("A policy called \(name) already exists. Duplicate names are not allowed.")
    }

    // What is still in use.
    enum Hindrance: String {
        case attachedPolicies = "detach all policies"
        case inlinePolicies = "delete policies"
        case instanceProfiles = "remove roles from instance profile"
        case accessKeys = "delete access keys"
        case mfaDevices = "delete MFA device"
        case loginProfile = "delete login profile"
        case signingCertificates = "delete signing certificates"
        case sshPublicKeys = "delete SSH public keys"
        case serviceCredentials = "delete service specific credentials"
        /// Of a group that has users, and of a user who is in one.
        /// https://github.com/hashicorp/terraform/issues/3774
        case groups = "remove users from group"
    }
    static func inUse(_ hindrance: Hindrance) -> AWSError {
        AWSError("DeleteConflict", "Cannot delete entity, must \(hindrance.rawValue) first.")
    }
    static let policyInUse = AWSError("DeleteConflict", "Cannot delete a policy attached to entities.")
    static let defaultVersion = AWSError(
        "DeleteConflict", "Cannot delete the default version of a policy.")
    static let moreVersions = AWSError(
        "DeleteConflict",
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy."
    )

    // What only AWS may change.
    static func protectedRole(_ name: String) -> AWSError {
        AWSError(
            "UnmodifiableEntity",
            "Cannot perform the operation on the protected role '\(name)' - this role is only modifiable by AWS"
        )
    }
    /// https://github.com/tilfin/aws-iam-policy-tool/pull/9
    static let reservedPath = invalidInput(
        "Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles")

    // Quotas.
    static func quota(_ name: String, _ limit: Int) -> AWSError {
        AWSError("LimitExceeded", "Cannot exceed quota for \(name): \(limit)")
    }
    static let tooManyVersions = AWSError(
        "LimitExceeded",
        "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version."
    )
    static func inlineSize(_ limit: Int, of noun: String, named name: String) -> AWSError {
        AWSError("LimitExceeded", "Maximum policy size of \(limit) bytes exceeded for \(noun) \(name)")
    }
    static let tooManyTags = AWSError(
        "LimitExceeded", "The number of tags has reached the maximum limit.")

    // What cannot be meant.
    static func invalidARN(_ arn: String) -> AWSError { validation("ARN \(arn) is not valid.") }
    static func invalidBoundaryARN(_ arn: String) -> AWSError { invalidInput("ARN \(arn) is not valid.") }
    static let invalidMarker = validation("Invalid Marker.")
    static let userNameNeeded = validation("Must specify userName when calling with non-User credentials")
    static let duplicateTagKeys = invalidInput("Duplicate tag keys found.")
    static let duplicateTagKeysWhateverCase = invalidInput(
        "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
    static let reservedTagKey = invalidInput(
        "Tag keys beginning with aws: are reserved for system use.")
    static func invalidStatus(_ status: String) -> AWSError {
        invalidInput("\(status) is not a valid status of an access key.")
    }

    /// AWS's own policies are everybody's to read and nobody's to change.
    static func policyIsAWSs(_ arn: String, caller: String, action: String) -> AWSError {
        AWSError(
            "AccessDenied",
            "User: \(caller) is not authorized to perform: \(action) on resource: policy \(arn)",
            status: 403)
    }

    /// Why a policy document was refused.
    init(_ refusal: PolicyError) { self.init(refusal.code, refusal.message) }
}
