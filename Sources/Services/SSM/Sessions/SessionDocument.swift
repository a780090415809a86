import Service

/// The documents of AWS's that say what a session is for.
/// https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-sessions-start.html
enum SessionDocument: String, CaseIterable {
    case shell = "SSM-SessionManagerRunShell"
    case interactiveCommand = "AWS-StartInteractiveCommand"
    case nonInteractiveCommand = "AWS-StartNonInteractiveCommand"

    /// What it makes of the parameters.
    func order(_ parameters: [String: [String]]) throws -> SessionOrder {
        switch self {
        case .shell:
            guard parameters.isEmpty else {
                throw AWSError.parametersOf(rawValue, "it takes none.")
            }
            return SessionOrder(type: "Standard_Stream", terminal: TerminalOrder(kind: .terminal))
        case .interactiveCommand:
            return SessionOrder(
                type: "InteractiveCommands",
                terminal: TerminalOrder(command: try command(parameters), kind: .terminal))
        case .nonInteractiveCommand:
            return SessionOrder(
                type: "NonInteractiveCommands",
                terminal: TerminalOrder(command: try command(parameters), kind: .pipes))
        }
    }

    private func command(_ parameters: [String: [String]]) throws -> String {
        guard let values = parameters["command"], let command = values.first, !command.isEmpty else {
            throw AWSError.parametersOf(rawValue, "command is missing.")
        }
        guard parameters.count == 1, values.count == 1 else {
            throw AWSError.parametersOf(rawValue, "it takes one command and nothing else.")
        }
        return command
    }
}
