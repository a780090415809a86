import Service
import Vocabulary
import World

/// What `StartSession` answers with.
package struct SessionTicket: Sendable {
    package var sessionID: String
    package var token: String
    package var url: String
}

/// Begins sessions, for `StartSession` and for the program's own verb.
package enum SessionOpening {
    /// The session on the books, before anybody can open its channel.
    package static func session(
        with instance: Instance, document: String, for caller: Caller, reason: String?, ids: any Identifiers,
        at now: Timestamp
    ) -> ManagedSession {
        var session = ManagedSession(
            account: instance.account, region: instance.region, id: "\(caller.sessionName)-\(ids.hex(17))",
            instanceID: instance.id, documentName: document, owner: caller.arn, ownerUserID: caller.userID,
            startedAt: now)
        session.reason = reason
        return session
    }

    /// The document that such a session goes by.
    package static func document(of order: SessionOrder) -> String {
        switch (order.terminal.command, order.terminal.kind) {
        case (nil, _): SessionDocument.shell.rawValue
        case (_, .terminal): SessionDocument.interactiveCommand.rawValue
        case (_, .pipes): SessionDocument.nonInteractiveCommand.rawValue
        }
    }

    /// The channel is where the caller found the API.
    /// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html
    package static func url(of sessionID: String, host: String, isSecure: Bool) -> String {
        "\(isSecure ? "wss" : "ws")://\(host)/v1/data-channel/\(sessionID)?role=publish_subscribe"
    }
}

extension Caller {
    /// What session IDs begin with.
    /// https://docs.aws.amazon.com/systems-manager/latest/userguide/getting-started-restrict-access-examples.html
    fileprivate var sessionName: String {
        switch identity {
        case .root: "root"
        case .user(let user): user.name
        case .role(_, let session): session
        case .federatedUser(_, let name): name
        case .instance(let id): id
        case .anonymous: "anonymous"
        }
    }
}
