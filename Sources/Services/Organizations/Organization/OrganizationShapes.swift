import Service
import Vocabulary
import World

extension Organization {
    init(_ organization: KnownOrganization, knowing known: some Knowing) {
        let management = organization.managementAccount
        self.init(
            id: organization.id, arn: organization.arn, featureSet: organization.featureSet.rawValue,
            masterAccountArn: organization.arn(of: "account", "/\(management)"),
            masterAccountId: management.description,
            masterAccountEmail: known.organizationMember(management)?.email,
            // AWS says so whatever is enabled, and calls the member deprecated.
            // https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html
            availablePolicyTypes: organization.featureSet == .all
                ? [PolicyTypeSummary(type: "SERVICE_CONTROL_POLICY", status: "ENABLED")] : [])
    }
}

extension Root {
    init(_ organization: KnownOrganization) {
        self.init(
            id: organization.rootID, arn: organization.rootARN, name: Target.rootName,
            policyTypes: organization.enabledPolicyTypes.map {
                PolicyTypeSummary(type: $0.rawValue, status: "ENABLED")
            })
    }
}
