import Service
import World

extension OrganizationalUnit {
    init(_ unit: KnownOrganizationalUnit, in organization: KnownOrganization, knowing known: some Knowing) {
        self.init(
            id: unit.id, arn: organization.arn(of: unit), name: unit.name,
            path: known.organizationPath(ofParent: unit.id, in: organization))
    }
}

extension Knowing {
    /// Whether no other unit below the same parent has the name.
    func isFree(
        _ name: String, below parent: String, except id: String? = nil, in organization: KnownOrganization
    ) -> Bool {
        !organizationalUnits(in: organization).contains {
            $0.parentID == parent && $0.name == name && $0.id != id
        }
    }
}
