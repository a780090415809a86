import Policy
import Service

/// Tells what a set of policies would say to requests that nobody makes.
struct SimulateCustomPolicy: Operation {
    static let authorization = Authorization<Input>("iam:SimulateCustomPolicy")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await input.run(name, in: call) { simulation in
            simulation.identity = try SimulatedPolicy.inputs(input.policyInputList)
        }
    }
}
