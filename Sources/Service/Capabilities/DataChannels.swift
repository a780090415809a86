import World

/// The data channels of Session Manager's sessions: whoever has a token may open one and talk to the terminal
/// behind it.
package protocol DataChannels: Sendable {
    /// Makes the session known and gives the token that opens its channel.
    func begin(_ session: ManagedSession, _ order: SessionOrder) async throws -> String

    /// Another token for a session that goes on; nil when it has ended.
    func resume(_ sessionID: String) async -> String?

    /// Ends the session and what runs in it. What has ended already stays as it is.
    func terminate(_ sessionID: String) async

    /// Whether somebody has the channel open now.
    func isConnected(_ sessionID: String) async -> Bool
}

/// What a session is for.
package struct SessionOrder: Sendable, Equatable {
    /// Session Manager's name of its kind: `Standard_Stream`, `InteractiveCommands`, `NonInteractiveCommands`.
    package var type: String
    package var terminal: TerminalOrder
    /// Whether the client is told errors apart from output, and the exit code.
    package var tellsExitCode = false

    package init(type: String, terminal: TerminalOrder) {
        self.type = type
        self.terminal = terminal
    }
}

/// Where nobody can open a channel.
package struct NoDataChannels: DataChannels {
    package init() {}
    package func begin(_ session: ManagedSession, _ order: SessionOrder) async throws -> String {
        throw NoTerminals.Unavailable()
    }
    package func resume(_ sessionID: String) async -> String? { nil }
    package func terminate(_ sessionID: String) async {}
    package func isConnected(_ sessionID: String) async -> Bool { false }
}
