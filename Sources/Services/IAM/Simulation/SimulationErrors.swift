import Service
import Vocabulary

/// The simulators' messages, each once.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html
extension AWSError {
    private static func invalid(_ message: String) -> AWSError { AWSError("InvalidInput", message) }

    // Whose policies.
    static let noSuchPolicySource = AWSError("NoSuchEntity", "Unable to retrieve specified IAM entity.")
    static func invalidPolicySource(_ arn: String) -> AWSError {
        invalid("Invalid ARN provided in the request: \(arn)")
    }
    static func foreignPolicySource(_ account: AccountID, caller: AccountID) -> AWSError {
        invalid(
            "Invalid Policy Source Arn: caller's account \(caller) does not have access to policies in account \(account)."
        )
    }

    // Which policies.
    static func invalidInputPolicy(_ place: Int) -> AWSError {
        invalid("Policy input list item \(place) has invalid content")
    }
    static let invalidInputBoundary = invalid(
        "Permissions boundary policy input list item 1 has invalid content")
    static let invalidInputResourcePolicy = invalid("Resource policy has invalid content")
    static let tooManyInputBoundaries = invalid(
        "The list of Permissions Boundary policies cannot exceed 1 items.")

    // What is asked.
    static let actionWithoutName = invalid("The action is invalid since it is missing names")
    static func invalidSimulationResource(_ resource: String) -> AWSError {
        invalid("ResourceNames are not in a valid ARN format: \(resource).")
    }
    static let vagueSimulationResource = invalid(
        "Invalid Entity Arn: * does not clearly define entity type and name.")
    static func unsupportedHandling(of action: String) -> AWSError {
        invalid(
            "Invalid input resource handling options. Action does not support resource handling options: \(action)."
        )
    }
    /// Ours: AWS does not say where its limit is.
    static let simulationTooLarge = AWSError(
        "PolicyEvaluation",
        "The simulation is too large: ask for fewer actions, resources or policies at a time.")
    static let invalidSimulationMarker = invalid("Invalid marker for pagination.")

    // Who asks, and of whom.
    static let noSimulationCaller = invalid("Invalid caller - Caller cannot be null or empty.")
    static let invalidSimulationCaller = invalid(
        "Invalid caller - Caller must be an IAM user, role or group in this context.")
    static func invalidResourceOwner(_ owner: String) -> AWSError {
        invalid("'\(owner)' is not a valid as a Resource Owner.")
    }

    // In which circumstances.
    static let namelessContextKey = invalid("ContextKeyName cannot be null or empty.")
    static func contextKeyWithoutType(_ name: String) -> AWSError {
        invalid("Context key \(name) has invalid type null.")
    }
    static func contextKeyWithoutValues(_ name: String) -> AWSError {
        invalid("Context values for context key \(name) cannot be null or empty.")
    }
    static func severalContextValues(_ count: Int, type: String) -> AWSError {
        invalid("Context key \(type) expected a single value, but received \(count).")
    }
    static func unreadableContextValue(of name: String, as format: String) -> AWSError {
        invalid("Invalid context value for key \(name): expected \(format).")
    }
    static func duplicateContextKey(_ name: String) -> AWSError {
        invalid("Duplicate context key: \(name).")
    }
}
