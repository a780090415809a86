import EC2Service
import Fixtures
import Foundation
import Ledger
import Logging
import Service
import Sessions
import Vocabulary
import World

/// What the server does for the program's own verbs.
extension Server {
    /// An hour of an account's root.
    func administratorCredentials(of account: String?) throws -> AdministratorCredentials {
        let account = try self.account(account)
        var random = SystemRandomNumberGenerator()
        let now = SystemClock.now
        let issued = try capabilities.sessions.issue(
            SessionGrant(
                account: account, principal: .root, expiresAt: now.wholeSecond.adding(seconds: 3600)),
            at: now, using: &random)
        log.info(
            "gave out administrator credentials",
            metadata: ["key": "\(issued.accessKeyID)", "until": "\(issued.expiration.iso8601)"])
        return AdministratorCredentials(
            accessKeyID: issued.accessKeyID.rawValue, secretAccessKey: issued.secretAccessKey.revealText,
            sessionToken: issued.sessionToken, expiration: issued.expiration.iso8601)
    }

    /// Makes the instance of a `rolecall run`. Gives its ID, and the URL of its metadata service when no
    /// sockets came along to serve it at.
    func begin(
        role: String?, profile: String?, account: String?, descriptors: [Int32]
    ) async throws -> (String, String?) {
        let settings = settings
        let ids = capabilities.ids
        let now = SystemClock.now
        let instance: Instance
        do {
            let account = try self.account(account)
            instance = try await ledger.write("run", at: now) { draft in
                try TransientInstance.begin(
                    profile: try Self.profile(
                        role: role, profile: profile, account, ids, now, in: &draft),
                    account: account, region: settings.region, ids: ids, at: now, in: &draft)
            }
        } catch {
            // No door will own them: left open they would also keep the command's network alive.
            for descriptor in descriptors { close(descriptor) }
            throw error
        }
        var offered = MachineDoors.loopback
        if descriptors.count == 2 {
            var sockets = MachineSockets(metadata: descriptors[0])
            sockets.api = descriptors[1]
            offered = .descriptors(sockets)
        }
        do {
            return (instance.id, try await doors.open(offered, of: instance.id))
        } catch {
            await end(instance.id)
            throw error
        }
    }

    /// Forgets the instance of a `rolecall run`.
    func end(_ instanceID: String) async {
        doors.close(of: instanceID)
        do {
            try await ledger.write("run", at: SystemClock.now) {
                try TransientInstance.end(instanceID, in: &$0)
            }
        } catch {
            log.error(
                "a transient instance is left", metadata: ["instance": "\(instanceID)", "cause": "\(error)"])
        }
    }

    /// The profile to run with. A role that is in none gets one of its own name, as the console makes it.
    private static func profile(
        role: String?, profile: String?, _ account: AccountID, _ ids: any Identifiers, _ now: Timestamp,
        in draft: inout Draft
    ) throws -> InstanceProfile? {
        if let profile {
            guard let known = draft.instanceProfile(profile, in: account) else {
                throw Failure(
                    "there is no instance profile \(profile); aws iam list-instance-profiles shows them")
            }
            return known
        }
        guard let role else { return nil }
        guard let known = draft.role(role, in: account) else {
            throw Failure("there is no role \(role); aws iam list-roles shows them")
        }
        if let holder = draft.instanceProfiles(holding: known).min(by: { $0.name < $1.name }) {
            return holder
        }
        guard draft.instanceProfile(known.name, in: account) == nil else {
            throw Failure(
                "the instance profile \(known.name) exists and does not hold the role \(known.name); "
                    + "put it in one with aws iam add-role-to-instance-profile and name that")
        }
        var made = InstanceProfile(
            account: account, name: known.name, id: UniqueID(ids.unique(.instanceProfile, in: account)),
            createdAt: now.wholeSecond)
        made.roleID = known.id
        try draft.put(made)
        return made
    }

    /// Makes what the fixture declares true, and says what that took.
    func apply(fixture text: String, named name: String) async throws -> String {
        let fixture = try Fixture(yaml: text, named: name)
        return try await apply(fixture).description
    }

    func apply(_ fixture: Fixture) async throws -> FixtureReport {
        do {
            return try await fixture.apply(
                with: capabilities, at: SystemClock.now, allowsFixedKeys: settings.isLoopbackOnly,
                account: settings.account, region: settings.region)
        } catch let error as FixtureError {
            throw Failure(error.description)
        }
    }
}
