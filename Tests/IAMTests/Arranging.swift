import Policy
import Service
import TestSupport
import Vocabulary
import World

@testable import IAMService

enum Documents {
    static let allowS3 =
        #"{"Version":"2012-10-17", "Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#
    static let trustEC2 = trust(#""Service":"ec2.amazonaws.com""#)

    static func trust(_ principal: String) -> String {
        #"{"Version":"2012-10-17", "Statement":[{"Effect":"Allow","Principal":{\#(principal)},"Action":"sts:AssumeRole"}]}"#
    }

    static func trust(arn: String) -> String { trust(#""AWS":"\#(arn)""#) }

    static func allow(_ action: String, on resource: String = "*", when condition: String = "{}") -> String {
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"\#(action)","Resource":"\#(resource)","Condition":\#(condition)}}"#
    }

    /// An identity policy of that many characters, white space not counted.
    static func policy(ofSize size: Int) -> String {
        let frame = allow("s3:")
        return allow("s3:" + String(repeating: "a", count: size - frame.utf8.count))
    }
}

extension TestRolecall {
    @discardableResult
    func createRole(
        _ name: String, trust: String = Documents.trustEC2,
        adjusting: (inout CreateRoleRequest) -> Void = { _ in }
    ) async throws -> IAMService.Role {
        var request = CreateRoleRequest(roleName: name, assumeRolePolicyDocument: trust)
        adjusting(&request)
        return try await call(CreateRole.self, request).role
    }

    @discardableResult
    func createUser(
        _ name: String, adjusting: (inout CreateUserRequest) -> Void = { _ in }
    ) async throws -> IAMService.User? {
        var request = CreateUserRequest(userName: name)
        adjusting(&request)
        return try await call(CreateUser.self, request).user
    }

    /// Gives the new policy's ARN.
    @discardableResult
    func createPolicy(
        _ name: String, _ document: String = Documents.allowS3, path: String? = nil
    ) async throws -> String {
        let request = CreatePolicyRequest(policyName: name, path: path, policyDocument: document)
        return try await call(CreatePolicy.self, request).policy?.arn ?? ""
    }

    func createProfile(_ name: String, holding role: String? = nil) async throws {
        _ = try await call(CreateInstanceProfile.self, .init(instanceProfileName: name))
        guard let role else { return }
        _ = try await call(
            AddRoleToInstanceProfile.self, .init(instanceProfileName: name, roleName: role))
    }

    /// A user that may do what the policy says and nothing else, as a caller.
    func user(_ name: String, allowed document: String) async throws -> Caller {
        try await createUser(name)
        _ = try await call(
            PutUserPolicy.self, .init(userName: name, policyName: "p", policyDocument: document))
        guard let user = world.user(name, in: account) else { return root }
        return caller(.user(user))
    }

    func session(of name: String) -> Caller {
        guard let role = world.role(name, in: account) else { return root }
        return caller(.role(role, sessionName: "s"))
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
        return "AccessDenied: \(error.question.action) on \(error.question.resource)"
    } catch {
        return "\(error)"
    }
}
