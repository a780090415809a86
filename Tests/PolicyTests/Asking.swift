import Policy
import Vocabulary

/// Statements asked in isolation: what most of these tests do.
enum Asking {
    static let account = number("880344156207")
    static let otherAccount = number("111122223333")
    static let ann = PrincipalFacts.user(
        arn: "arn:aws:iam::880344156207:user/ann", id: UniqueID("AIDAANN00000000000000"), in: account)
    static let roleARN = "arn:aws:iam::880344156207:role/team/DEV_ROLE"
    static let session = PrincipalFacts.session(
        named: "i-0abc", ofRole: roleARN, id: UniqueID("AROADEV00000000000000"), in: account)
    static let federated = PrincipalFacts(
        kind: .federatedUser, account: account, arn: "arn:aws:sts::880344156207:federated-user/bob",
        entityARN: ann.arn, uniqueID: ann.uniqueID, sessionName: "bob")
    private static func number(_ digits: String) -> AccountID {
        guard let account = AccountID(digits) else { preconditionFailure("twelve digits") }
        return account
    }

    static let root = PrincipalFacts.root(of: account)
    static let ec2 = PrincipalFacts.service("ec2.amazonaws.com")
}

/// An identity policy of these statements, which must be sound.
func policy(_ statements: String, version: String = "2012-10-17") throws -> PolicyDocument {
    try PolicyDocument(parsing: "{\"Version\":\"\(version)\",\"Statement\":[\(statements)]}", as: .identity)
}

func attached(_ document: PolicyDocument, name: String = "p") -> AttachedPolicy {
    AttachedPolicy(.inline(name: name), document)
}

/// Whether a user whose only policy is `document` may do it.
func allows(
    _ document: PolicyDocument, _ action: Action, on resource: String = "*",
    _ context: DictionaryContext = [:]
) -> Bool {
    let request = AccessRequest(
        principal: Asking.ann, action: action, resource: resource, context: context)
    return decide(request, under: PolicySet(identity: [attached(document)], isSameAccount: true)).isAllowed
}

/// Whether one condition, in an Allow, holds. A session policy is used because it takes literals of any kind.
func holds(
    _ condition: String, _ context: DictionaryContext, version: String = "2012-10-17"
) throws -> Bool {
    let text = """
        {"Version":"\(version)","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":\(condition)}}
        """
    return allows(try PolicyDocument(parsing: text, as: .session), "s3:GetObject", context)
}

func allows(_ document: PolicyDocument, _ action: Action, _ context: DictionaryContext) -> Bool {
    allows(document, action, on: "*", context)
}

/// A policy on the bucket `b`, for `s3:GetObject`.
func bucket(_ principal: String, _ effect: String = "Allow", element: String = "Principal") throws
    -> AttachedPolicy
{
    let text = """
        {"Version":"2012-10-17","Statement":{"Effect":"\(effect)","\(element)":\(principal),\
        "Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}}
        """
    return AttachedPolicy(
        .onResource(arn: "arn:aws:s3:::b"), try PolicyDocument(parsing: text, as: .resource))
}

/// The trust policy of `Asking.roleARN`.
func trust(_ principal: String, _ effect: String = "Allow") throws -> AttachedPolicy {
    let text = """
        {"Version":"2012-10-17","Statement":{"Effect":"\(effect)","Principal":\(principal),"Action":"sts:AssumeRole"}}
        """
    return AttachedPolicy(.onResource(arn: Asking.roleARN), try PolicyDocument(parsing: text, as: .trust))
}

/// One question about an object of `b`, or about assuming the role.
func ask(_ principal: PrincipalFacts, _ policies: PolicySet, _ action: Action = "s3:GetObject")
    -> Decision
{
    let resource = action == "sts:AssumeRole" ? Asking.roleARN : "arn:aws:s3:::b/k"
    let context: DictionaryContext = [:]
    return decide(
        AccessRequest(principal: principal, action: action, resource: resource, context: context),
        under: policies)
}

/// Repeatable chance: SplitMix64.
struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
