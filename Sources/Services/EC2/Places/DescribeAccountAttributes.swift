import Service
import Vocabulary
import World

struct DescribeAccountAttributes: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeAccountAttributes")

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let defaultVPC = call.neighbourhood.defaultVPC?.id ?? "none"
        let attributes: [(String, String)] = [
            ("supported-platforms", "VPC"), ("default-vpc", defaultVPC), ("max-instances", "1000"),
            ("vpc-max-security-groups-per-interface", "5"), ("max-elastic-ips", "0"),
            ("vpc-max-elastic-ips", "0"),
        ]
        let wanted = input.attributeNames ?? []
        for name in wanted where !attributes.contains(where: { $0.0 == name }) {
            throw AWSError.invalidValue(name, for: "attributeName")
        }
        return Output(
            accountAttributes: attributes.filter { wanted.isEmpty || wanted.contains($0.0) }.map {
                name, value in
                AccountAttribute(
                    attributeName: name, attributeValues: [AccountAttributeValue(attributeValue: value)])
            })
    }
}
