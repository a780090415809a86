import Policy
import Vocabulary

@testable import Trail

/// Calls as the gateway writes them down.
enum Calls {
    static func account() throws -> AccountID {
        guard let account = AccountID("880344156207") else { throw NoAccount() }
        return account
    }

    private struct NoAccount: Error {}

    static func principal(_ role: String) throws -> PrincipalFacts {
        .session(
            named: "s", ofRole: "arn:aws:iam::880344156207:role/\(role)", id: UniqueID("AROA\(role)"),
            in: try account())
    }

    /// A question to a policy of one statement.
    static func decision(
        _ action: Action, on resource: String, by role: String = "DemoRole", under policy: String? = nil,
        _ context: DictionaryContext = [:]
    ) throws -> Decision {
        let request = AccessRequest(
            principal: try principal(role), action: action, resource: resource, context: context)
        guard let policy else { return decide(request, under: PolicySet(isSameAccount: true)) }
        let document = try PolicyDocument(
            parsing: "{\"Version\":\"2012-10-17\",\"Statement\":\(policy)}", as: .identity)
        let attached = AttachedPolicy(.inline(name: "p"), document)
        return decide(request, under: PolicySet(identity: [attached], isSameAccount: true))
    }

    static let everything = #"{"Effect":"Allow","Action":"*","Resource":"*"}"#

    /// A call that nobody signed, with that many decisions.
    static func unsigned(_ number: Int, isDenied: Bool, decisions: Int = 1) throws -> TrailEntry {
        let arn = "arn:aws:s3:::b/k"
        let request = AccessRequest(
            principal: .anonymous, action: "s3:GetObject", resource: arn, context: [:] as DictionaryContext)
        let policy = try PolicyDocument(
            parsing: #"""
                {"Version":"2012-10-17","Statement":\#
                {"Effect":"\#(isDenied ? "Deny" : "Allow")","Principal":"*","Action":"*","Resource":"*"}}
                """#, as: .resource)
        let attached = AttachedPolicy(.onResource(arn: arn), policy)
        let decision = decide(request, under: PolicySet(resource: attached, isSameAccount: false))
        return TrailEntry(
            requestID: "request-\(number)", at: Timestamp(seconds: 1_700_000_000 + Int64(number)),
            call: "s3:GetObject", callerARN: "anonymous", principalARN: nil,
            errorCode: isDenied ? "AccessDenied" : nil,
            decisions: Array(repeating: decision, count: decisions))
    }

    /// The call of that number, a second after the one before.
    static func entry(
        _ number: Int, by role: String = "DemoRole", isDenied: Bool, action: Action = "s3:GetObject",
        on resource: String = "arn:aws:s3:::b/k", _ context: DictionaryContext = [:]
    ) throws -> TrailEntry {
        let decision = try decision(
            action, on: resource, by: role, under: isDenied ? nil : everything, context)
        return TrailEntry(
            requestID: "request-\(number)", at: Timestamp(seconds: 1_700_000_000 + Int64(number)),
            call: "s3:GetObject", callerARN: decision.request.principal.arn,
            principalARN: decision.request.principal.entityARN, errorCode: isDenied ? "AccessDenied" : nil,
            decisions: [decision])
    }
}
