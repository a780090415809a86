import Policy
import Service
import Vocabulary

/// Tells what the policies of a user, group or role, and any more, would say to requests that nobody makes.
struct SimulatePrincipalPolicy: Operation {
    static let authorization = Authorization<Input>("iam:SimulatePrincipalPolicy") { ask in
        ask.onPolicySource(ask.input.policySourceArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let source = try PolicySource(input.policySourceArn, in: call)
        return try await input.run(name, in: call, caller: source.arn) { simulation in
            source.add(to: &simulation, in: call.world)
            simulation.identity += try SimulatedPolicy.inputs(input.policyInputList ?? [])
        }
    }
}
