import Vocabulary

/// AWS's words for each way a document can be wrong. Each is written here and nowhere else.
extension PolicyError {
    static let syntaxErrors = PolicyError(message: "Syntax errors in policy.")
    static let oldVersion = PolicyError(message: "Policy document must be version 2012-10-17 or greater.")
    static let legacyParsing = PolicyError(message: "The policy failed legacy parsing")
    static let repeatedSid = PolicyError(message: "Statement IDs (SID) in a single policy must be unique.")
    static let oddSid = PolicyError(
        message: "Statement IDs (SID) must be alpha-numeric. "
            + "Check that your input satisfies the regular expression [0-9A-Za-z]*")
    static let noActions = PolicyError(message: "Policy statement must contain actions.")
    static let noResources = PolicyError(message: "Policy statement must contain resources.")
    static let principalInIdentityPolicy = PolicyError(
        message: "Policy document should not specify a principal.")

    static func notAnARN(_ resource: String) -> PolicyError {
        PolicyError(message: "Resource \(resource) must be in ARN format or \"*\".")
    }
    static func unknownPartition(_ partition: String, in padded: String) -> PolicyError {
        PolicyError(message: "Partition \"\(partition)\" is not valid for resource \"\(padded)\".")
    }
    static let vagueResourceVendor = PolicyError(
        message: "Resource vendor must be fully qualified and cannot contain regexes.")
    static func regionInIAM(_ resource: String) -> PolicyError {
        PolicyError(message: "IAM resource \(resource) cannot contain region information.")
    }
    static func region(_ resource: String) -> PolicyError {
        PolicyError(message: "Resource \(resource) can not contain region information.")
    }
    static func unknownIAMPath(allowed: [String]) -> PolicyError {
        let list = allowed.joined(separator: ", ")
        return PolicyError(message: "IAM resource path must either be \"*\" or start with \(list).")
    }

    static let actionWithoutVendor = PolicyError(
        message: "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
    static let actionWithColons = PolicyError(message: "Actions/Condition can contain only one colon.")
    static func invalidVendor(_ vendor: some StringProtocol) -> PolicyError {
        PolicyError(message: "Vendor \(vendor) is not valid")
    }

    // Trust policies.
    static let invalidJSON = PolicyError(message: "This policy contains invalid Json")
    static let syntaxError = PolicyError(message: "Syntax error in policy.")
    static let invalidVersion = PolicyError(message: "The policy must contain a valid version string")
    static let emptyStatement = PolicyError(message: "Could not parse the policy: Statement is empty!")
    static func missing(_ field: String) -> PolicyError {
        PolicyError(message: "Missing required field \(field)")
    }
    static func invalidEffect(_ effect: String) -> PolicyError {
        PolicyError(message: "Invalid effect: \(effect)")
    }
    static let notOnlyAssumeRole = PolicyError(
        message: "AssumeRole policy may only specify STS AssumeRole actions.")
    static let prohibitedResource = PolicyError(message: "Has prohibited field Resource")
    static let notPrincipalInTrust = PolicyError(
        message: "AssumeRole policy must not contain NotPrincipal field.")
    /// The missing space is AWS's.
    static let starPrincipal = PolicyError(
        message: "AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\".")
    static let noPrincipals = PolicyError(
        message: "Invalid principal in policy: com.amazon.balsa.error.InvalidPolicyException: "
            + "The passed in policy has a statement with no principals!")
    static let emptyPrincipal = PolicyError(message: "Missing required field Principal cannot be empty!")
    static let repeatedStatementID = PolicyError(message: "The Statement Ids in the policy are not unique")
    static let cognitoWithoutCondition = PolicyError(
        message: "A condition block must be present for the Cognito provider")

    /// The refusal of a principal that does not exist. Whoever stores a trust policy asks the world for each of
    /// its principals.
    package static func invalidPrincipal(_ principal: PolicyPrincipal) -> PolicyError {
        let (element, value) =
            switch principal {
            case .everyone: ("AWS", "*")
            case .account(let account): ("AWS", account.description)
            case .user(let arn), .role(let arn), .roleSession(let arn), .federatedUser(let arn): ("AWS", arn)
            case .uniqueID(let id): ("AWS", id.rawValue)
            case .unknown(let text): ("AWS", text)
            case .service(let name): ("SERVICE", name)
            case .federated(let provider): ("FEDERATED", provider)
            case .canonicalUser(let id): ("CANONICAL_USER", id)
            }
        return PolicyError(message: "Invalid principal in policy: \"\(element)\":\"\(value)\"")
    }

    /// Organizations has one sentence for everything that can be wrong.
    static let unfitForOrganization = PolicyError(
        code: "MalformedPolicyDocumentException",
        message: "The provided policy document does not meet the requirements of the specified policy type.")

    /// The same message in S3's code.
    var forBucket: PolicyError { PolicyError(code: "MalformedPolicy", message: message) }
    static let notJSONObject = PolicyError(
        message: "Policies must be valid JSON and the first byte must be '{'")
    static let invalidBucketPrincipal = PolicyError(message: "Invalid principal in policy")
    static let invalidBucketResource = PolicyError(message: "Policy has invalid resource")
    static let invalidBucketAction = PolicyError(message: "Policy has invalid action")
    static let actionWithoutResource = PolicyError(
        message: "Action does not apply to any resource(s) in statement")
    static let invalidConditionKey = PolicyError(message: "Policy has an invalid condition key")
    static let conditionWithoutAction = PolicyError(
        message: "Conditions do not apply to combination of actions and resources in statement")
    static func invalidConditionType(_ name: String) -> PolicyError {
        PolicyError(message: "Invalid Condition type : \(name)")
    }
    static let invalidBucketAddress = PolicyError(message: "Invalid IP address in Conditions")
    static let invalidBucketSyntax = PolicyError(message: "Invalid policy syntax.")
    static let allowsByNotPrincipal = PolicyError(message: "Allow with NotPrincipal is not allowed.")
    static func largeBucketPolicy(_ limit: Int) -> PolicyError {
        PolicyError(message: "Normalized policy document exceeds the maximum allowed size of \(limit) bytes")
    }
}
