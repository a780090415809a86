import Service
import Vocabulary
import World

// What an operation is about, or AWS's word for its absence.
extension Knowing {
    /// The organization that the account is in.
    func foundOrganization(of account: AccountID) throws -> KnownOrganization {
        guard let organization = organization(of: account) else { throw AWSError.notInUse }
        return organization
    }

    /// The organization that the account manages: its members may neither change it nor look around in it.
    func managedOrganization(by account: AccountID) throws -> KnownOrganization {
        let organization = try foundOrganization(of: account)
        guard organization.managementAccount == account else { throw AWSError.notManagement }
        return organization
    }

    func foundMember(_ id: String, in organization: KnownOrganization) throws -> OrganizationMember {
        guard let member = AccountID(id).flatMap({ organizationMember($0, in: organization) }) else {
            throw AWSError.noSuchAccount
        }
        return member
    }

    func foundUnit(_ id: String, in organization: KnownOrganization) throws -> KnownOrganizationalUnit {
        guard let unit = organizationalUnit(id, in: organization) else { throw AWSError.noSuchUnit }
        return unit
    }

    /// Whether there is a root or a unit of this ID.
    func hasParent(_ id: String, in organization: KnownOrganization) -> Bool {
        id == organization.rootID || organizationalUnit(id, in: organization) != nil
    }

    func foundTarget(_ id: String, in organization: KnownOrganization) throws -> Target {
        guard let target = target(id, in: organization) else { throw AWSError.noSuchTarget }
        return target
    }

    func foundPolicy(_ id: String, in organization: KnownOrganization) throws -> AnyPolicy {
        guard let policy = anyPolicy(id, in: organization) else { throw AWSError.noSuchPolicy }
        return policy
    }

    /// A policy that may be changed: not one of AWS's.
    func changeablePolicy(_ id: String, in organization: KnownOrganization) throws -> OrganizationPolicy {
        switch try foundPolicy(id, in: organization) {
        case .own(let policy): return policy
        case .aws: throw AWSError.immutablePolicy
        }
    }
}

extension AuthorizedCall {
    /// The organization that the caller's account manages.
    var organization: KnownOrganization {
        get throws { try world.managedOrganization(by: account) }
    }

    /// Changes the organization that the caller's account manages.
    func change<Result: Sendable>(
        _ change: @escaping @Sendable (inout Draft, KnownOrganization) throws -> Result
    ) async throws -> Result {
        try await write { [account] draft in
            try change(&draft, try draft.managedOrganization(by: account))
        }
    }

    /// Where a list goes on from; the filters are part of what its token is bound to.
    func listing(
        _ operation: String, _ token: String?, _ maxResults: Int?, filters: String?...
    ) throws -> Listing {
        guard
            let listing = Listing(
                after: token, limit: maxResults ?? 20, scope: [account.description, operation] + filters)
        else { throw AWSError.invalidToken }
        return listing
    }
}

extension Identifiers {
    /// Lower-case letters and digits, as in `o-a1b2c3d4e5`.
    func lowerAlphanumeric(_ count: Int) -> String {
        let characters = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
        return String(decoding: bytes(count).map { characters[Int($0) % characters.count] }, as: UTF8.self)
    }
}
