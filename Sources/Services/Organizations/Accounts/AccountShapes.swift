import Service
import Vocabulary
import World

extension Account {
    init(_ member: OrganizationMember, in organization: KnownOrganization, knowing known: some Knowing) {
        let path = known.organizationPath(ofParent: member.parentID, in: organization)
        self.init(
            id: member.account.description, arn: organization.arn(of: member), email: member.email,
            name: member.name, status: member.status.rawValue,
            state: member.status == .active ? "ACTIVE" : "CLOSED", paths: ["\(path)\(member.account)/"],
            joinedMethod: member.joinedMethod.rawValue, joinedTimestamp: member.joinedAt)
    }
}

extension AccountCreation {
    var state: String { if case .account = result { "SUCCEEDED" } else { "FAILED" } }
}

extension CreateAccountStatus {
    /// What came of a request for an account.
    init(_ creation: AccountCreation) {
        self.init(
            id: creation.id, accountName: creation.accountName, state: creation.state,
            requestedTimestamp: creation.requestedAt, completedTimestamp: creation.completedAt)
        switch creation.result {
        case .account(let account): accountId = account.description
        case .failure(let reason): failureReason = reason
        }
    }

    /// What AWS answers at first: it makes accounts after the answer.
    static func begun(_ creation: AccountCreation) -> CreateAccountStatus {
        CreateAccountStatus(
            id: creation.id, accountName: creation.accountName, state: "IN_PROGRESS",
            requestedTimestamp: creation.requestedAt)
    }
}
