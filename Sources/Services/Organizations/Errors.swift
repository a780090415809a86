import Policy
import Service

/// Organizations' messages, each once. All have status 400.
/// https://docs.aws.amazon.com/organizations/latest/APIReference/API_Operations.html
extension AWSError {
    // Who may not.
    static let notInUse = AWSError(
        "AWSOrganizationsNotInUseException", "Your account is not a member of an organization.")
    static let notManagement = AWSError(
        "AccessDeniedException", "You don't have permissions to access this resource.")
    static let managementCannotLeave = AWSError(
        "MasterCannotLeaveOrganizationException",
        "You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account."
    )

    // What does not exist.
    static let noSuchAccount = AWSError(
        "AccountNotFoundException", "You specified an account that doesn't exist.")
    static let noSuchUnit = AWSError(
        "OrganizationalUnitNotFoundException", "You specified an organizational unit that doesn't exist.")
    static let noSuchParent = AWSError(
        "ParentNotFoundException", "You specified parent that doesn't exist.")
    static let noSuchSource = AWSError(
        "SourceParentNotFoundException",
        "We can't find a source root or OU with the ParentId that you specified.")
    static let noSuchDestination = AWSError(
        "DestinationParentNotFoundException",
        "We can't find the destination container (a root or OU) with the ParentId that you specified.")
    static let noSuchChild = AWSError(
        "ChildNotFoundException",
        "We can't find an organizational unit (OU) or AWS account with the ChildId that you specified.")
    static let noSuchRoot = AWSError("RootNotFoundException", "You specified a root that doesn't exist.")
    static let noSuchTarget = AWSError(
        "TargetNotFoundException", "You specified a target that doesn't exist.")
    static let noSuchPolicy = AWSError(
        "PolicyNotFoundException", "We can't find a policy with the PolicyId that you specified.")
    static let noSuchCreation = AWSError(
        "CreateAccountStatusNotFoundException",
        "We can't find an create account request with the CreateAccountRequestId that you specified.")
    static let notAttached = AWSError(
        "PolicyNotAttachedException",
        "The policy isn't attached to the specified target in the specified root.")

    // What is so already.
    static let alreadyInOrganization = AWSError(
        "AlreadyInOrganizationException", "The provided account is already a member of an organization.")
    static let unitExists = AWSError(
        "DuplicateOrganizationalUnitException", "An OU with the same name already exists.")
    static let accountIsThere = AWSError(
        "DuplicateAccountException", "That account is already present in the specified destination.")
    static let policyExists = AWSError(
        "DuplicatePolicyException", "A policy with the specified name and type already exists.")
    static let alreadyAttached = AWSError(
        "DuplicatePolicyAttachmentException",
        "The selected policy is already attached to the specified target.")
    static let typeAlreadyEnabled = AWSError(
        "PolicyTypeAlreadyEnabledException", "The specified policy type is already enabled.")
    static let alreadyClosed = AWSError(
        "AccountAlreadyClosedException", "The provided account is already closed.")

    // What is still in use.
    static let organizationNotEmpty = AWSError(
        "OrganizationNotEmptyException",
        "To delete an organization you must first remove all member accounts (except the master).")
    static let unitNotEmpty = AWSError(
        "OrganizationalUnitNotEmptyException",
        "The specified OU is not empty. Move all accounts to another root or to other OUs, remove all child OUs, and try the operation again."
    )
    static let policyInUse = AWSError(
        "PolicyInUseException",
        "The policy is attached to one or more entities. You must detach it from all roots, OUs, and accounts before performing this operation."
    )

    // Policy types.
    static let typeNotEnabled = AWSError(
        "PolicyTypeNotEnabledException", "This operation can be performed only for enabled policy types.")
    static let typeNotAvailable = AWSError(
        "PolicyTypeNotAvailableForOrganizationException",
        "You can't use the specified policy type with the feature set currently enabled for your organization."
    )

    // What breaks a rule of the organization, with AWS's word for the rule.
    private static func constraint(_ reason: String, _ message: String) -> AWSError {
        AWSError("ConstraintViolationException", message, details: [Detail("Reason", reason)])
    }
    static let unitTooDeep = constraint(
        "OU_DEPTH_LIMIT_EXCEEDED", "You attempted to create an OU tree that is too many levels deep.")
    static let tooManyUnits = constraint(
        "OU_NUMBER_LIMIT_EXCEEDED",
        "You attempted to exceed the number of OUs that you can have in an organization.")
    static let tooManyPolicies = constraint(
        "POLICY_NUMBER_LIMIT_EXCEEDED",
        "You attempted to exceed the number of policies that you can have in an organization.")
    static let policyTooLarge = constraint(
        "POLICY_CONTENT_LIMIT_EXCEEDED", "You have exceeded the maximum policy size.")
    static let tooManyAttached = constraint(
        "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "You have attached the maximum number of policies to the specified target.")
    static let tooFewAttached = constraint(
        "MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED",
        "You attempted to detach a policy from an entity that would cause the entity to have fewer than the minimum number of policies of a certain type required."
    )
    static let tooManyTags = constraint(
        "MAX_TAG_LIMIT_EXCEEDED", "You have exceeded the number of tags allowed on this resource.")
    static let cannotCloseManagement = constraint(
        "CANNOT_CLOSE_MANAGEMENT_ACCOUNT", "You attempted to close the management account.")

    // What cannot be meant.
    private static func invalid(_ reason: String, _ message: String) -> AWSError {
        AWSError("InvalidInputException", message, details: [Detail("Reason", reason)])
    }
    static let invalidToken = invalid(
        "INVALID_NEXT_TOKEN",
        "Get the value for the NextToken parameter from the response to a previous call of the operation.")
    static let immutablePolicy = invalid(
        "IMMUTABLE_POLICY", "You specified a policy that is managed by AWS and can't be modified.")
    static let notDetachable = invalid("NON_DETACHABLE_POLICY", "You can't detach this AWS managed policy.")
    static let duplicateTagKey = invalid(
        "DUPLICATE_TAG_KEY", "Tag keys must be unique among the tags attached to the same entity.")
    static let systemTag = invalid(
        "INVALID_SYSTEM_TAGS_PARAMETER",
        "You specified a tag key that is a system tag. You can't add, edit, or delete system tag keys because they're reserved for AWS use."
    )
    static let serviceRoleName = invalid(
        "INVALID_ROLE_NAME",
        "You provided a role name that isn't valid. A role name can't begin with the reserved prefix AWSServiceRoleFor."
    )

    /// Why a policy document was refused.
    init(_ refusal: PolicyError) { self.init(refusal.code, refusal.message) }
}
