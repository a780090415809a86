import Service
import Vocabulary
import World

struct DescribeInstanceCreditSpecifications: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceCreditSpecifications")

    private static let filtering = Filtering<KnownInstance>(["instance-id": { [$0.id] }])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let ids = input.instanceIds ?? []
        var instances =
            ids.isEmpty
            ? call.world.instances(in: call.account, region: call.region)
            : try call.neighbourhood.instances(ids)
        for instance in instances where !ids.isEmpty && instance.creditSpecification == nil {
            throw AWSError(
                "InvalidParameterValue",
                "The instance type of instance '\(instance.id)' does not support CPU credits.")
        }
        instances = try filtering.apply(input.filters, to: instances)
            .filter { $0.creditSpecification != nil && !$0.isGone }.sorted { $0.id < $1.id }
        let page = try Page.cut(instances, id: \.id, token: input.nextToken, limit: input.maxResults)
        return Output(
            instanceCreditSpecifications: page.rows.map {
                InstanceCreditSpecification(instanceId: $0.id, cpuCredits: $0.creditSpecification)
            }, nextToken: page.next)
    }
}
