import Policy
import Service
import Vocabulary

/// What both simulators are asked.
protocol SimulationRequest: Sendable {
    var permissionsBoundaryPolicyInputList: [String]? { get }
    var actionNames: [String] { get }
    var resourceArns: [String]? { get }
    var resourcePolicy: String? { get }
    var resourceOwner: String? { get }
    var callerArn: String? { get }
    var contextEntries: [ContextEntry]? { get }
    var resourceHandlingOption: String? { get }
    var maxItems: Int? { get }
    var marker: String? { get }
}

extension SimulateCustomPolicyRequest: SimulationRequest {}
extension SimulatePrincipalPolicyRequest: SimulationRequest {}

extension SimulationRequest {
    /// Simulates a page of the actions. `caller` is who asks when the request does not say; `gather` adds the
    /// policies.
    func run(
        _ operation: String, in call: AuthorizedCall, caller: String? = nil,
        gather: (inout Simulation) throws -> Void
    ) async throws -> SimulatePolicyResponse {
        let resources = try checkedResources()
        try checkActions(on: resources)
        let caller = try (callerArn ?? caller).map { arn in
            guard let entity = IAMEntityARN(arn) else { throw AWSError.invalidSimulationCaller }
            return (arn, entity)
        }
        var simulation = Simulation(
            principal: Self.principal(caller, in: call.account),
            context: try context(caller, in: call.account))
        try gather(&simulation)
        if let text = try boundaryText() {
            guard let document = PolicyDocument(simulating: text) else { throw AWSError.invalidInputBoundary }
            simulation.boundary = SimulatedPolicy(
                id: "PermissionsBoundaryPolicyInputList.1", .boundary, document)
        }
        simulation.resources = resources
        simulation.resourceOwner = try owner()
        simulation.resourcePolicy = try policy(on: resources, hasCaller: caller != nil)
        guard
            let listing = Listing(
                after: marker, limit: maxItems ?? 100, scope: [call.account.description, operation])
        else { throw AWSError.invalidSimulationMarker }
        // A marker tells a place in whatever actions come with it.
        let page = listing.page(of: actionNames.enumerated()) { place, _ in Self.ordinal(place) }
        guard simulation.size(ofActions: page.items.count) <= Self.largestSimulation else {
            throw AWSError.simulationTooLarge
        }
        var results: [EvaluationResult] = []
        for item in page.items {
            results.append(EvaluationResult(simulation.result(of: Action(item.element))))
            // A long simulation lets other requests have their turn.
            await Task.yield()
        }
        return SimulatePolicyResponse(
            evaluationResults: results, isTruncated: page.isTruncated, marker: page.marker)
    }

    /// Statements to compare in one request: some seconds of work.
    private static var largestSimulation: Int { 5_000_000 }

    /// So that text sorts as numbers do.
    private static func ordinal(_ place: Int) -> String {
        let digits = String(place)
        return String(repeating: "0", count: max(0, 9 - digits.utf8.count)) + digits
    }

    private func boundaryText() throws -> String? {
        let texts = permissionsBoundaryPolicyInputList ?? []
        guard texts.count < 2 else { throw AWSError.tooManyInputBoundaries }
        return texts.first
    }

    private func checkedResources() throws -> [String] {
        let resources = resourceArns ?? []
        guard !resources.isEmpty, resources != ["*"] else { return ["*"] }
        for resource in resources where ARN(resource) == nil {
            throw AWSError.invalidSimulationResource(resource)
        }
        return resources
    }

    private func checkActions(on resources: [String]) throws {
        for action in actionNames where !action.contains(":") { throw AWSError.actionWithoutName }
        guard resourceHandlingOption != nil, resources != ["*"] else { return }
        for action in actionNames where !handles(Action(action)) {
            throw AWSError.unsupportedHandling(of: action)
        }
    }

    /// What a launch may be simulated as.
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
    private func handles(_ action: Action) -> Bool {
        let launches = [
            "EC2-VPC-InstanceStore", "EC2-VPC-InstanceStore-Subnet", "EC2-VPC-EBS", "EC2-VPC-EBS-Subnet",
            "EC2-Classic-InstanceStore", "EC2-Classic-EBS",
        ]
        return action == "ec2:RunInstances" && launches.contains(resourceHandlingOption ?? "")
    }

    private func owner() throws -> AccountID? {
        guard let text = resourceOwner else { return nil }
        guard let arn = ARN(text), arn.service == "iam", let account = AccountID(arn.account) else {
            throw AWSError.invalidResourceOwner(text)
        }
        return account
    }

    private func policy(on resources: [String], hasCaller: Bool) throws -> SimulatedPolicy? {
        guard let resourcePolicy else { return nil }
        guard hasCaller else { throw AWSError.noSimulationCaller }
        guard resources != ["*"] else { throw AWSError.vagueSimulationResource }
        guard let document = PolicyDocument(simulatingOnResource: resourcePolicy) else {
            throw AWSError.invalidInputResourcePolicy
        }
        if document.namesEveryResource { throw AWSError.invalidSimulationResource("*") }
        return SimulatedPolicy(id: "ResourcePolicy", .resource, document)
    }
}

extension SimulatedPolicy {
    /// The policies that came with the request.
    static func inputs(_ texts: [String]) throws -> [SimulatedPolicy] {
        try texts.enumerated().map { place, text in
            guard let document = PolicyDocument(simulating: text) else {
                throw AWSError.invalidInputPolicy(place + 1)
            }
            return SimulatedPolicy(id: "PolicyInputList.\(place + 1)", .identity, document)
        }
    }
}
