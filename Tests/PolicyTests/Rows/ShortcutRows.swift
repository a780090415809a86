import Testing
import Vocabulary

@testable import Policy

/// Within one account: which of the caller's own limits a resource's policy passes over, by the form in which its
/// Allow names the caller.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-single-account.html
@Suite struct `Rows about a resource's Allow` {
    struct Shortcut: Sendable, CustomTestStringConvertible {
        let name: String
        let principal: String
        var condition = "{}"
        var caller = Asking.session
        /// The columns.
        let needsIdentity: Bool
        let isBounded: Bool
        /// Nil for those who have no session policies.
        let isNarrowed: Bool?

        var testDescription: String { name }
    }

    @Test(arguments: [
        Shortcut(
            name: "account: only delegates", principal: #"{"AWS":"880344156207"}"#, needsIdentity: true,
            isBounded: true, isNarrowed: true),
        Shortcut(
            name: "account's root: only delegates", principal: #"{"AWS":"arn:aws:iam::880344156207:root"}"#,
            needsIdentity: true, isBounded: true, isNarrowed: true),
        Shortcut(
            name: "account: to users as well", principal: #"{"AWS":"880344156207"}"#, caller: Asking.ann,
            needsIdentity: true, isBounded: true, isNarrowed: nil),
        Shortcut(
            name: "user ARN", principal: #"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, caller: Asking.ann,
            needsIdentity: false, isBounded: false, isNarrowed: nil),
        Shortcut(
            name: "user ARN, for a session of GetSessionToken",
            principal: #"{"AWS":"arn:aws:iam::880344156207:user/ann"}"#, caller: Self.ownSession,
            needsIdentity: false, isBounded: false, isNarrowed: nil),
        Shortcut(
            name: "role ARN", principal: #"{"AWS":"arn:aws:iam::880344156207:role/team/DEV_ROLE"}"#,
            needsIdentity: false, isBounded: true, isNarrowed: true),
        Shortcut(
            name: "role-session ARN",
            principal: #"{"AWS":"arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-0abc"}"#,
            needsIdentity: false, isBounded: false, isNarrowed: false),
        Shortcut(
            name: "federated-user ARN", principal: #"{"AWS":"arn:aws:sts::880344156207:federated-user/bob"}"#,
            caller: Asking.federated, needsIdentity: false, isBounded: false, isNarrowed: false),
        Shortcut(
            name: "*", principal: #""*""#, needsIdentity: false, isBounded: false, isNarrowed: false),
        Shortcut(
            name: "* under AWS", principal: #"{"AWS":"*"}"#, needsIdentity: false, isBounded: false,
            isNarrowed: false),
        Shortcut(
            name: "* with a condition on aws:PrincipalArn", principal: #""*""#,
            condition: "{\"ArnEquals\":{\"aws:PrincipalArn\":\"\(Asking.roleARN)\"}}", needsIdentity: false,
            isBounded: false, isNarrowed: false),
        Shortcut(
            name: "account and user ARN: the wider counts",
            principal: #"{"AWS":["880344156207","arn:aws:iam::880344156207:user/ann"]}"#, caller: Asking.ann,
            needsIdentity: false, isBounded: false, isNarrowed: nil),
        Shortcut(
            name: "account and role ARN: the wider counts",
            principal: #"{"AWS":["880344156207","arn:aws:iam::880344156207:role/team/DEV_ROLE"]}"#,
            needsIdentity: false, isBounded: true, isNarrowed: true),
    ])
    func `pass over the caller's limits`(row: Shortcut) throws {
        let (get, put) = (try Self.own("s3:GetObject"), try Self.own("s3:PutObject"))
        // A federated user may do nothing by itself without session policies.
        let session = row.isNarrowed == nil ? [] : [get]
        var set = PolicySet(session: session, resource: try Self.resource(row), isSameAccount: true)
        #expect(denial(of: row, set) == (row.needsIdentity ? .implicit(.identity) : nil))
        set.identity = [get]
        set.boundary = put
        #expect(denial(of: row, set) == (row.isBounded ? .implicit(.boundary) : nil))
        set.boundary = get
        if let isNarrowed = row.isNarrowed {
            set.session = [put]
            #expect(denial(of: row, set) == (isNarrowed ? .implicit(.session) : nil))
        }
        set.session = session
        #expect(denial(of: row, set) == nil)
        // Explicit denies always apply.
        let deny = try Self.own("s3:GetObject", "Deny")
        set.boundary = deny
        #expect(denial(of: row, set)?.layer == .boundary)
        set.identity = [get, deny]
        #expect(denial(of: row, set)?.layer == .identity)
    }

    private func denial(of row: Shortcut, _ set: PolicySet) -> Denial? {
        let context: DictionaryContext = ["aws:PrincipalArn": .string(row.caller.entityARN ?? "")]
        let request = AccessRequest(
            principal: row.caller, action: "s3:GetObject", resource: "arn:aws:s3:::b/k", context: context)
        return decide(request, under: set).denial
    }

    private static let ownSession: PrincipalFacts = {
        var session = Asking.ann
        session.sessionName = "token"
        return session
    }()

    private static func own(_ action: String, _ effect: String = "Allow") throws -> AttachedPolicy {
        attached(try policy("{\"Effect\":\"\(effect)\",\"Action\":\"\(action)\",\"Resource\":\"*\"}"))
    }

    private static func resource(_ row: Shortcut) throws -> AttachedPolicy {
        let text = """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":\(row.principal),\
            "Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*","Condition":\(row.condition)}}
            """
        return AttachedPolicy(
            .onResource(arn: "arn:aws:s3:::b"), try PolicyDocument(parsing: text, as: .resource))
    }
}
