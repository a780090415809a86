import Policy
import Service
import TestSupport
import Vocabulary
import World

@testable import OrganizationsService

enum Documents {
    static func statement(_ body: String) -> String {
        #"{"Version":"2012-10-17","Statement":[{\#(body)}]}"#
    }

    static let denyS3 = statement(#""Effect":"Deny","Action":"s3:*","Resource":"*""#)
    static let allowS3 = statement(#""Effect":"Allow","Action":"s3:*","Resource":"*""#)
    static let denyOutsiders = statement(
        #""Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*""#)

    /// A service control policy of that many characters.
    static func policy(ofSize size: Int) -> String {
        let frame = statement(#""Effect":"Deny","Action":"s3:","Resource":"*""#)
        let name = String(repeating: "a", count: size - frame.utf8.count)
        return statement(#""Effect":"Deny","Action":"s3:\#(name)","Resource":"*""#)
    }
}

/// What the tests begin with: an organization, its root, a unit, and an account in the unit.
struct Arranged {
    let organization: KnownOrganization
    let unit: String
    let account: AccountID
}

extension TestRolecall {
    func createOrganization() async throws -> KnownOrganization {
        _ = try await call(CreateOrganization.self, .init())
        guard let organization = world.organization(of: account) else { throw AWSError.notInUse }
        return organization
    }

    func createUnit(_ name: String, below parent: String) async throws -> String {
        let request = CreateOrganizationalUnitRequest(parentId: parent, name: name)
        return try await call(CreateOrganizationalUnit.self, request).organizationalUnit?.id ?? ""
    }

    func createAccount(_ name: String, adjusting: (inout CreateAccountRequest) -> Void = { _ in })
        async throws -> AccountID
    {
        var request = CreateAccountRequest(email: "\(name)@example.com", accountName: name)
        adjusting(&request)
        let begun = try await call(CreateAccount.self, request).createAccountStatus
        let status = try await call(
            DescribeCreateAccountStatus.self, .init(createAccountRequestId: begun?.id ?? "")
        ).createAccountStatus
        guard let account = status?.accountId.flatMap({ AccountID($0) }) else {
            throw AWSError(status?.failureReason ?? "?", "")
        }
        return account
    }

    func createPolicy(
        _ name: String, _ content: String = Documents.denyS3,
        _ type: OrganizationPolicyType = .serviceControl
    ) async throws -> String {
        let request = CreatePolicyRequest(
            content: content, description: "d", name: name, type: type.rawValue)
        return try await call(CreatePolicy.self, request).policy?.policySummary?.id ?? ""
    }

    func enable(_ type: OrganizationPolicyType) async throws {
        let root = world.organization(of: account)?.rootID ?? ""
        _ = try await call(EnablePolicyType.self, .init(rootId: root, policyType: type.rawValue))
    }

    func attach(_ policy: String, to target: String) async throws {
        _ = try await call(AttachPolicy.self, .init(policyId: policy, targetId: target))
    }

    func detach(_ policy: String, from target: String) async throws {
        _ = try await call(DetachPolicy.self, .init(policyId: policy, targetId: target))
    }

    func arrange(enabling types: OrganizationPolicyType...) async throws -> Arranged {
        let organization = try await createOrganization()
        for type in types { try await enable(type) }
        let unit = try await createUnit("Sandbox", below: organization.rootID)
        let member = try await createAccount("dev")
        _ = try await call(
            MoveAccount.self,
            .init(
                accountId: member.description, sourceParentId: organization.rootID, destinationParentId: unit)
        )
        return Arranged(
            organization: world.organization(of: account) ?? organization, unit: unit, account: member)
    }

    /// A session of the role that every new account has.
    func administrator(of account: AccountID, role: String = "OrganizationAccountAccessRole") -> Caller {
        guard let role = world.role(role, in: account) else { return root }
        return Caller(
            account: account, identity: .role(role, sessionName: "s"), accessKeyID: AccessKeyID("ASIATEST"),
            session: nil)
    }
}

/// What the call was refused with, `Code: message` and the reason if there is one; nil when it was not.
func refusal(_ call: () async throws -> some Any) async -> String? {
    do {
        _ = try await call()
        return nil
    } catch let error as AWSError {
        let reason = error.details.first { $0.name == "Reason" }.map { " (\($0.value))" } ?? ""
        return "\(error.code)\(reason)"
    } catch let error as AccessDenied {
        return "\(error.question.action) on \(error.question.resource)"
    } catch {
        return "\(error)"
    }
}
