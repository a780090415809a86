import Service
import Vocabulary
import World

/// Launches instances: writes them down as pending and orders machines for them. Whatever comes of the
/// machines moves the states later.
struct RunInstances: EC2Operation {
    static let authorization = Authorization<Input>(
        "ec2:RunInstances", also: "ec2:CreateTags", "iam:PassRole"
    ) { ask in
        ask.launch()
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try checkCounts(input)
        let digest = input.clientToken.map { _ in RequestDigest.of(input) }
        let (output, machines) = try await call.write { draft -> (Output, [MachineSpec]) in
            if let token = input.clientToken {
                let former = draft.instances(clientToken: token, in: call.account, region: call.region)
                guard former.allSatisfy({ $0.clientTokenDigest == digest }) else {
                    throw AWSError.idempotentParameterMismatch
                }
                // The same call again, perhaps because its answer was lost: the same answer.
                if !former.isEmpty { return (Output(former, in: call.neighbourhood(draft)), []) }
            }
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let template = try input.launchTemplate.map { try call.version($0, in: draft) }
            let asked = template.map { input.merged(with: $0.data) } ?? input
            let launch = try Launch(asked, from: template, call: call, in: draft)
            let count = try launch.interfaces.room(
                for: input.minCount...input.maxCount, in: draft, ids: call.ids)
            let instances = try launch.instances(count, digest: digest, call: call, in: &draft)
            let machines = instances.map { MachineSpec($0, known: draft) }
            return (Output(instances, in: call.neighbourhood(draft)), machines)
        }
        for machine in machines { await call.capabilities.machines.launch(machine) }
        return output
    }

    private static func checkCounts(_ input: Input) throws {
        guard input.minCount >= 1 else {
            throw AWSError.invalidParameterValue(
                "Value ( \(input.minCount) ) for parameter minCount is invalid. Expected a positive integer.")
        }
        guard input.maxCount >= input.minCount else {
            throw AWSError.invalidParameterValue(
                "Value ( \(input.maxCount) ) for parameter maxCount is invalid. It must not be less than minCount."
            )
        }
        guard input.maxCount <= 1000 else { throw AWSError.instanceLimitExceeded }
    }
}

extension AWSError {
    static let instanceLimitExceeded = AWSError(
        "InstanceLimitExceeded",
        "You have requested more instances than your current instance limit allows for the specified instance type."
    )
}
