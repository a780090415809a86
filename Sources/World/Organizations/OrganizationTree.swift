import Policy
import Vocabulary

extension Knowing {
    /// Whether anything at all is to be asked of organizations.
    package var hasOrganizations: Bool { tables.organizations.count > 0 }

    package func organization(_ id: String) -> Organization? { tables.organizations[id] }

    /// The organization that the account is in, be it as management account or as member.
    package func organization(of account: AccountID) -> Organization? {
        guard tables.organizations.count > 0, let member = organizationMember(account) else { return nil }
        return organization(member.organizationID)
    }

    /// The account's place; nil when it is in no organization.
    package func organizationMember(_ account: AccountID) -> OrganizationMember? {
        tables.organizationMembers[account.description]
    }

    package func organizationMember(_ account: AccountID, in organization: Organization)
        -> OrganizationMember?
    {
        guard let member = organizationMember(account), member.organizationID == organization.id else {
            return nil
        }
        return member
    }

    package func organizationalUnit(_ id: String, in organization: Organization) -> OrganizationalUnit? {
        tables.organizationalUnits["\(organization.id)/\(id)"]
    }

    /// All units of the organization, sorted by ID.
    package func organizationalUnits(in organization: Organization) -> [OrganizationalUnit] {
        Array(tables.organizationalUnits.rows(prefix: "\(organization.id)/"))
    }

    /// All accounts of the organization, sorted by number.
    package func organizationMembers(of organization: Organization) -> [OrganizationMember] {
        tables.organizationMembers.rows(prefix: "").filter { $0.organizationID == organization.id }
    }

    package func organizationPolicy(_ id: String, in organization: Organization) -> OrganizationPolicy? {
        tables.organizationPolicies["\(organization.id)/\(id)"]
    }

    /// The organization's own policies, sorted by ID.
    package func organizationPolicies(in organization: Organization) -> [OrganizationPolicy] {
        Array(tables.organizationPolicies.rows(prefix: "\(organization.id)/"))
    }

    package func accountCreation(_ id: String, in organization: Organization) -> AccountCreation? {
        tables.accountCreations["\(organization.id)/\(id)"]
    }

    package func accountCreations(in organization: Organization) -> [AccountCreation] {
        Array(tables.accountCreations.rows(prefix: "\(organization.id)/"))
    }

    /// The units from below the root down to `parent`, which may be the root itself.
    package func organizationalUnits(downTo parent: String, in organization: Organization)
        -> [OrganizationalUnit]
    {
        var units: [OrganizationalUnit] = []
        var id = parent
        // No tree is deeper than AWS allows; a damaged one must not hold a request up.
        while units.count < 16, let unit = organizationalUnit(id, in: organization) {
            units.append(unit)
            id = unit.parentID
        }
        return units.reversed()
    }

    /// `o-…/r-…/ou-…/`: where the account is, as `aws:PrincipalOrgPaths` says it.
    package func organizationPath(of account: AccountID) -> String? {
        guard let organization = organization(of: account), let member = organizationMember(account) else {
            return nil
        }
        return organizationPath(ofParent: member.parentID, in: organization)
    }

    package func organizationPath(ofParent parent: String, in organization: Organization) -> String {
        let units = organizationalUnits(downTo: parent, in: organization).map { "\($0.id)/" }
        return "\(organization.id)/\(organization.rootID)/\(units.joined())"
    }

    /// What limits the account by this type, a level for each step from the root down to it; no levels when it
    /// is in no organization, is the management account, or the type is not enabled.
    package func organizationLevels(
        _ type: OrganizationPolicyType, over account: AccountID
    ) -> [[AttachedPolicy]] {
        guard let organization = organization(of: account), organization.managementAccount != account,
            organization.enabledPolicyTypes.contains(type), let member = organizationMember(account)
        else { return [] }
        let units = organizationalUnits(downTo: member.parentID, in: organization)
        let levels = [organization.rootPolicies] + units.map(\.policies) + [member.policies]
        return levels.map { ids in
            ids.compactMap { attachedPolicy($0, type, in: organization) }
        }
    }

    private func attachedPolicy(
        _ id: String, _ type: OrganizationPolicyType, in organization: Organization
    ) -> AttachedPolicy? {
        if id == type.fullAccess.id {
            return type.fullAccess.document.map { AttachedPolicy(.managed(arn: type.fullAccess.arn), $0) }
        }
        guard let policy = organizationPolicy(id, in: organization), policy.type == type else { return nil }
        return AttachedPolicy(.managed(arn: policy.arn(in: organization)), policy.document)
    }
}
