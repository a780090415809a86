import EC2Service
import Foundation
import Ledger
import Policy
import SSMService
import Service
import Vocabulary
import World

/// What `rolecall session` asks for.
struct SessionCall: Codable, Sendable {
    var instance: String
    /// In the shell's words; nil is a shell.
    var command: String?
    /// Whether a person sits before it.
    var hasTerminal: Bool
}

/// A session that waits for its channel to be opened.
struct BegunSession: Codable, Sendable {
    var id: String
    var token: String
    var url: String
    /// A PEM file of the server's that vouches for it, where it has TLS.
    var certificates: String?
}

extension Server {
    /// Begins a session as the root of the instance's account.
    func begin(_ call: SessionCall) async throws -> BegunSession {
        let world = ledger.present.now
        let now = SystemClock.now
        guard let instance = world.instance(call.instance) else {
            throw Failure(absence(of: call.instance))
        }
        let authorizer = Authorizer()
        let managed: ManagedInstance
        do {
            managed = try await ManagedInstance.look(at: instance, in: world, with: capabilities, at: now) {
                authorizer.decide($0, caller: $1, facts: $2, world: world)
            }
        } catch {
            throw keepsRecords ? Failure(absence(of: instance.id)) : unmanaged(instance.id, for: error)
        }
        let isTerminal = call.hasTerminal
        var order = SessionOrder(
            type: call.command == nil
                ? "Standard_Stream" : isTerminal ? "InteractiveCommands" : "NonInteractiveCommands",
            terminal: TerminalOrder(command: call.command, kind: isTerminal ? .terminal : .pipes))
        order.tellsExitCode = true
        let root = Caller(
            account: instance.account, identity: .root, accessKeyID: AccessKeyID(""), session: nil)
        let session = SessionOpening.session(
            with: managed.instance, document: SessionOpening.document(of: order), for: root, reason: nil,
            ids: capabilities.ids, at: now)
        try await ledger.write("session", at: now) { try $0.put(session) }
        let token = try await capabilities.dataChannels.begin(session, order)
        let host =
            endpoint.url.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? ""
        let isSecure = endpoint.url.hasPrefix("https:")
        return BegunSession(
            id: session.id, token: token,
            url: SessionOpening.url(of: session.id, host: host, isSecure: isSecure),
            certificates: endpoint.caCertificate)
    }

    private func unmanaged(_ id: String, for lack: ManagedInstance.Lack) -> Failure {
        let policy = "AmazonSSMManagedInstanceCore"
        switch lack {
        case .system: return Failure(absence(of: id))
        case .role:
            return Failure(
                "\(id) has no role that EC2 can take on; Session Manager needs one with \(policy): "
                    + "aws ec2 associate-iam-instance-profile --instance-id \(id) "
                    + "--iam-instance-profile Name=PROFILE")
        case .permission(let action, let role):
            return Failure(
                "the role \(role) of \(id) may not \(action), which Session Manager needs and "
                    + "arn:aws:iam::aws:policy/\(policy) allows")
        }
    }
}
