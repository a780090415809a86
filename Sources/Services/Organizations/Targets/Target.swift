import Policy
import Service
import Vocabulary
import World

/// What policies can be attached to: the root, a unit or an account.
enum Target {
    case root(KnownOrganization)
    case unit(KnownOrganizationalUnit)
    case account(OrganizationMember)

    var id: String {
        switch self {
        case .root(let organization): organization.rootID
        case .unit(let unit): unit.id
        case .account(let member): member.account.description
        }
    }

    var name: String {
        switch self {
        case .root: Self.rootName
        case .unit(let unit): unit.name
        case .account(let member): member.name
        }
    }

    var type: String {
        switch self {
        case .root: "ROOT"
        case .unit: "ORGANIZATIONAL_UNIT"
        case .account: "ACCOUNT"
        }
    }

    func arn(in organization: KnownOrganization) -> String {
        switch self {
        case .root: organization.rootARN
        case .unit(let unit): organization.arn(of: unit)
        case .account(let member): organization.arn(of: member)
        }
    }

    /// IDs of the attached policies, in the order of their attachment.
    var policies: [String] {
        get {
            switch self {
            case .root(let organization): organization.rootPolicies
            case .unit(let unit): unit.policies
            case .account(let member): member.policies
            }
        }
        set {
            switch self {
            case .root(var organization):
                organization.rootPolicies = newValue
                self = .root(organization)
            case .unit(var unit):
                unit.policies = newValue
                self = .unit(unit)
            case .account(var member):
                member.policies = newValue
                self = .account(member)
            }
        }
    }

    var tags: [KnownTag] {
        get {
            switch self {
            case .root(let organization): organization.rootTags
            case .unit(let unit): unit.tags
            case .account(let member): member.tags
            }
        }
        set {
            switch self {
            case .root(var organization):
                organization.rootTags = newValue
                self = .root(organization)
            case .unit(var unit):
                unit.tags = newValue
                self = .unit(unit)
            case .account(var member):
                member.tags = newValue
                self = .account(member)
            }
        }
    }

    func put(in draft: inout Draft) throws {
        switch self {
        case .root(let organization): try draft.put(organization)
        case .unit(let unit): try draft.put(unit)
        case .account(let member): try draft.put(member)
        }
    }

    /// What AWS calls every root.
    static let rootName = "Root"
}

extension Knowing {
    func target(_ id: String, in organization: KnownOrganization) -> Target? {
        if id == organization.rootID { return .root(organization) }
        if let unit = organizationalUnit(id, in: organization) { return .unit(unit) }
        return AccountID(id).flatMap { organizationMember($0, in: organization) }.map { .account($0) }
    }

    /// The root, then the units, then the accounts.
    func targets(in organization: KnownOrganization) -> [Target] {
        [.root(organization)] + organizationalUnits(in: organization).map { .unit($0) }
            + organizationMembers(of: organization).map { .account($0) }
    }
}
