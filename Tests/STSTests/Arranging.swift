import Policy
import Service
import Sessions
import TestSupport
import Vocabulary
import World

@testable import IAMService
@testable import STSService

enum Documents {
    static func allow(_ action: String, on resource: String = "*", when condition: String = "{}") -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":\#(list(action)),"Resource":"\#(resource)","Condition":\#(condition)}}"#
    }

    /// A trust policy: who may do what, under which condition.
    static func trust(
        _ principal: String, _ actions: String = "sts:AssumeRole", when condition: String = "{}"
    ) -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{\#(principal)},"Action":\#(list(actions)),"Condition":\#(condition)}}"#
    }

    private static func list(_ actions: String) -> String {
        "[" + actions.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }

    static let wholeAccount = #""AWS":"123456789012""#
}

extension TestRolecall {
    /// A user that may do what the policy says, as a caller with its own keys.
    func user(_ name: String, allowed document: String) async throws -> Caller {
        _ = try await call(CreateUser.self, .init(userName: name))
        _ = try await call(
            PutUserPolicy.self, .init(userName: name, policyName: "p", policyDocument: document))
        guard let user = world.user(name, in: account) else { return root }
        return caller(.user(user))
    }

    /// Gives the role's ARN.
    @discardableResult
    func role(
        _ name: String, trusting trust: String = Documents.trust(Documents.wholeAccount),
        allowed document: String = Documents.allow("*"), lasting seconds: Int? = nil
    ) async throws -> String {
        let request = CreateRoleRequest(
            roleName: name, assumeRolePolicyDocument: trust, maxSessionDuration: seconds)
        let role = try await call(CreateRole.self, request).role
        _ = try await call(
            PutRolePolicy.self, .init(roleName: name, policyName: "p", policyDocument: document))
        return role.arn
    }

    /// Whoever signs with these credentials, as the gateway finds out.
    func caller(with credentials: STSService.Credentials?) throws -> Caller {
        guard let credentials else { return root }
        let id = AccessKeyID(credentials.accessKeyId)
        let session = try capabilities.sessions.open(token: credentials.sessionToken, accessKeyID: id).session
        let identity: Caller.Identity =
            switch session.principal {
            case .root: .root
            case .user(let id): world.user(id).map { .user($0) } ?? .anonymous
            case .assumedRole(let id, _, let name):
                world.role(id).map { .role($0, sessionName: name) } ?? .anonymous
            case .federatedUser(let id, let name): .federatedUser(id.flatMap { world.user($0) }, name: name)
            case .instance(let id): .instance(id: id)
            }
        return Caller(account: session.account, identity: identity, accessKeyID: id, session: session)
    }

    func assume(
        _ role: String, as caller: Caller, adjusting: (inout AssumeRoleRequest) -> Void = { _ in }
    ) async throws -> Caller {
        var request = AssumeRoleRequest(roleArn: role, roleSessionName: "s1")
        adjusting(&request)
        return try self.caller(with: try await call(AssumeRole.self, request, as: caller).credentials)
    }
}

extension AssumeRoleRequest {
    init(roleArn: String, roleSessionName: String) {
        self.init(
            roleArn: roleArn, roleSessionName: roleSessionName, policyArns: nil, policy: nil,
            durationSeconds: nil, tags: nil, transitiveTagKeys: nil, externalId: nil, serialNumber: nil,
            tokenCode: nil, sourceIdentity: nil, providedContexts: nil)
    }
}

/// What the call was refused with, `Code: message`; nil when it was not.
func refusal(_ call: () async throws -> some Any) async -> String? {
    do {
        _ = try await call()
        return nil
    } catch let error as AWSError {
        return "\(error.code): \(error.message)"
    } catch let error as AccessDenied {
        return "AccessDenied: \(error.decision.message() ?? "")"
    } catch {
        return "\(error)"
    }
}
