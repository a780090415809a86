import Service
import Vocabulary
import World

struct DescribeInstanceCreditSpecifications: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceCreditSpecifications")

    private static let filtering = Filtering<KnownInstance>(["instance-id": { [$0.id] }])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let ids = input.instanceIds ?? []
        for instance in try call.neighbourhood.instances(ids) where instance.creditSpecification == nil {
            throw AWSError(
                "InvalidParameterValue",
                "The instance type of instance '\(instance.id)' does not support CPU credits.")
        }
        let matches = try filtering.test(input.filters)
        let found = try call.neighbourhood.launches(ids, after: input.nextToken).lazy.filter {
            $0.creditSpecification != nil && !$0.isGone && matches($0)
        }
        let page = try Page.cut(found, id: \.placeAmongLaunches, limit: input.maxResults, .credits)
        return Output(
            instanceCreditSpecifications: page.rows.map {
                InstanceCreditSpecification(instanceId: $0.id, cpuCredits: $0.creditSpecification)
            }, nextToken: page.next)
    }
}
