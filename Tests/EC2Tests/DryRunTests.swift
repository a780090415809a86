import Service
import Testing

@testable import EC2Service

@Suite struct `A dry run` {
    @Test(arguments: ec2.operations.map(\.name))
    func `is known to every operation`(name: String) throws {
        let operation = try #require(ec2.operations.first { $0.name == name })
        #expect(operation is any EC2Operation.Type)
    }
}
