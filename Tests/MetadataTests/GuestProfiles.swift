import HTTPTypes
import Policy
import Testing
import Vocabulary
import World

@testable import Metadata

extension Guest {
    /// A role and a profile of the same name that holds it, each with the given path.
    @discardableResult
    func makeProfile(_ name: String, role: String?, trust: String = Guest.ec2Trust) throws -> InstanceProfile
    {
        var profile = InstanceProfile(
            account: account, name: name, id: UniqueID("AIPA" + name.uppercased()), createdAt: clock.now)
        try change { draft in
            if let role {
                let fact = Role(
                    account: account, name: role, path: "/service/", id: UniqueID("AROA" + role.uppercased()),
                    createdAt: clock.now, trustPolicy: try PolicyDocument(parsing: trust, as: .trust))
                try draft.put(fact)
                profile.roleID = fact.id
            }
            try draft.put(profile)
        }
        return profile
    }

    func associate(
        _ profile: InstanceProfile, id: String = "iip-assoc-1", state: Association.State = .associated
    ) throws {
        try change { draft in
            try draft.put(
                Association(
                    id: id, account: account, region: .usEast1, instanceID: Guest.instanceID,
                    profileID: profile.id,
                    profileARN: profile.arn, state: state, changedAt: clock.now))
        }
    }

    func setState(_ state: Association.State, of id: String = "iip-assoc-1") throws {
        try change { draft in
            var association = try #require(draft.association(id))
            association.state = state
            association.changedAt = clock.now
            try draft.put(association)
        }
    }

    func removeAssociation(_ id: String = "iip-assoc-1") throws {
        try change { draft in draft.remove(try #require(draft.association(id))) }
    }

    func changeProfile(_ name: String, _ body: (inout InstanceProfile) -> Void) throws {
        try change { draft in
            var profile = try #require(draft.instanceProfile(name, in: account))
            body(&profile)
            try draft.put(profile)
        }
    }

    func setTrust(_ trust: String, of role: String) throws {
        try change { draft in
            var fact = try #require(draft.role(role, in: account))
            fact.trustPolicy = try PolicyDocument(parsing: trust, as: .trust)
            try draft.put(fact)
        }
    }

    /// The credentials document, taken apart at its quotation marks.
    func credentials(_ role: String, withToken: Bool = true) throws -> Credentials {
        let token = withToken ? try token() : nil
        let answer = try ask(.get, "/latest/meta-data/iam/security-credentials/\(role)", token: token)
        try #require(answer.status == .ok)
        let parts = answer.text.split(separator: "\"", omittingEmptySubsequences: false)
        try #require(parts.count == 29, "seven members: \(answer.text)")
        return Credentials(
            keyID: String(parts[15]), secret: String(parts[19]), token: String(parts[23]),
            lastUpdated: String(parts[7]), expiration: String(parts[27]), text: answer.text)
    }

    struct Credentials: Equatable {
        var keyID, secret, token, lastUpdated, expiration, text: String
    }
}
