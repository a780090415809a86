import Policy
import Service
import Sessions
import Vocabulary
import World

/// An instance that Systems Manager can talk to: it runs, and its role lets it do what an agent does.
package struct ManagedInstance: Sendable {
    package let instance: Instance
    let role: Role
    let system: MachineSystem

    /// What `AmazonSSMManagedInstanceCore` allows, as far as a session needs it.
    /// https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-create-iam-instance-profile.html
    static let needed: [Action] = [
        "ssm:UpdateInstanceInformation", "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel",
    ]

    /// Decides what an instance's own session may.
    package typealias Decide = (Question, Caller, RequestFacts) -> Decision

    /// Why an instance is not managed.
    package enum Lack: Error, Equatable {
        /// It does not run, or nothing runs in it.
        case system
        case role
        /// Its role is not allowed an action that an agent needs.
        case permission(Action, role: String)
    }

    /// The instance, if it is managed. The decisions are those on its role's own session.
    package static func look(
        at instance: Instance, in world: World, with capabilities: Capabilities, at now: Timestamp,
        decide: Decide
    ) async throws(Lack) -> ManagedInstance {
        guard instance.state == .running else { throw .system }
        guard let role = world.deliveredRole(of: instance, at: now),
            let session = RoleSession(of: role, on: instance, with: capabilities.sessions, at: now)
        else { throw .role }
        if let denied = needed.first(where: { !session.may($0, decide) }) {
            throw .permission(denied, role: role.name)
        }
        guard let system = await capabilities.terminals.system(of: instance.id) else { throw .system }
        return ManagedInstance(instance: instance, role: role, system: system)
    }

    static func find(_ target: String, in call: AuthorizedCall) async -> ManagedInstance? {
        guard let instance = call.world.instance(target), instance.account == call.account,
            instance.region == call.region
        else { return nil }
        return await find(instance, in: call)
    }

    static func find(_ instance: Instance, in call: AuthorizedCall) async -> ManagedInstance? {
        try? await look(at: instance, in: call.world, with: call.capabilities, at: call.now) {
            call.decide($0, caller: $1, facts: $2)
        }
    }
}

/// A role's session as an instance has it, and the circumstances in which an agent would call.
private struct RoleSession {
    private let instance: Instance
    private let caller: Caller
    private let facts: RequestFacts

    init?(of role: Role, on instance: Instance, with sessions: SessionSealer, at now: Timestamp) {
        let grant = SessionGrant(
            account: role.account,
            principal: .assumedRole(roleID: role.id, roleName: role.name, sessionName: instance.id),
            expiresAt: now.adding(seconds: 3600),
            delivery: InstanceDelivery(
                instanceARN: instance.arn, metadataVersion: .v2, vpcID: instance.vpcID,
                privateIPv4: instance.privateIPv4))
        var random = SystemRandomNumberGenerator()
        guard let credentials = try? sessions.issue(grant, at: now, using: &random),
            let opened = try? sessions.open(
                token: credentials.sessionToken, accessKeyID: credentials.accessKeyID)
        else { return nil }
        self.instance = instance
        caller = Caller(
            account: role.account, identity: .role(role, sessionName: instance.id),
            accessKeyID: credentials.accessKeyID, session: opened.session)
        var facts = RequestFacts(
            requestID: "", at: now, region: instance.region, host: "ssm.\(instance.region).amazonaws.com",
            method: "POST")
        facts.sourceIP = instance.privateIPv4
        facts.tlsVersion = "1.3"
        self.facts = facts
    }

    func may(_ action: Action, _ decide: ManagedInstance.Decide) -> Bool {
        // Only the information is about a resource; channels are the agent's own.
        // https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonmessagegatewayservice.html
        let resource = action.prefix == "ssm" ? instance.arn : "*"
        return decide(Question(action: action, resource: resource), caller, facts).isAllowed
    }
}

extension World {
    /// The role whose credentials the instance's metadata service gives out.
    fileprivate func deliveredRole(of instance: Instance, at now: Timestamp) -> Role? {
        guard let association = associations(ofInstance: instance.id).first(where: { !$0.isLeaving }),
            let profile = instanceProfile(association.profileID), let role = role(in: profile),
            ec2MayAssume(role, for: instance, at: now)
        else { return nil }
        return role
    }
}
