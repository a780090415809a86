import Service
import Vocabulary
import World

/// Makes the caller's account the management account of a new organization.
struct CreateOrganization: Operation {
    static let authorization = Authorization<Input>("organizations:CreateOrganization")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var organization = KnownOrganization(
            id: "o-\(call.ids.lowerAlphanumeric(10))", managementAccount: call.account,
            rootID: "r-\(call.ids.lowerAlphanumeric(4))", createdAt: call.now)
        if let set = input.featureSet.flatMap({ KnownOrganization.FeatureSet(rawValue: $0) }) {
            organization.featureSet = set
        }
        let member = OrganizationMember(
            account: call.account, organizationID: organization.id, parentID: organization.rootID,
            name: "Management Account", email: "\(call.account)@example.com", joinedMethod: .invited,
            joinedAt: call.now)
        return try await call.write { [account = call.account, organization] draft in
            guard draft.organizationMember(account) == nil else { throw AWSError.alreadyInOrganization }
            try draft.put(organization)
            try draft.put(member)
            return Output(organization: Organization(organization, knowing: draft))
        }
    }
}
