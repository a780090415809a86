import Service
import Vocabulary
import World

extension KnownInstance.Transition {
    static let pending = Self(code: "pending", message: "pending")

    static let userInitiatedShutdown = Self(
        code: "Client.UserInitiatedShutdown", message: "Client.UserInitiatedShutdown: User initiated shutdown"
    )

    static let instanceInitiatedShutdown = Self(
        code: "Client.InstanceInitiatedShutdown",
        message: "Client.InstanceInitiatedShutdown: Instance initiated shutdown")

    static let internalError = Self(
        code: "Server.InternalError", message: "Server.InternalError: Internal error on launch")

    /// The machine was gone when the server came back.
    static let scheduledStop = Self(
        code: "Server.ScheduledStop", message: "Server.ScheduledStop: Stopped due to scheduled retirement")

    /// `StateTransitionReason`, which is older and shorter than `StateReason`.
    func reason(at moment: Timestamp) -> String {
        guard code == "Client.UserInitiatedShutdown" else { return code.hasPrefix("Server.") ? code : "" }
        let text = moment.iso8601
        return "User initiated (\(text.prefix(10)) \(text.dropFirst(11).prefix(8)) GMT)"
    }
}

extension KnownInstance {
    /// Takes on another state.
    mutating func move(to state: State, because transition: Transition? = nil, at now: Timestamp) {
        self.state = state
        // What was lent for the time it runs goes back.
        if state == .stopped || state == .terminated { publicIPv4 = nil }
        self.transition = transition
        transitionedAt = now
        if state == .running { hasPendingMetadataOptions = nil }
    }

    /// Whether it never runs again.
    var isGone: Bool { state == .shuttingDown || state == .terminated }
}

extension InstanceState {
    /// As EC2 shows a state: a number and a word.
    init(_ state: KnownInstance.State) { self.init(code: state.code, name: state.rawValue) }
}
