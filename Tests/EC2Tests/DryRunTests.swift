import Service
import Testing

@testable import EC2Service

@Suite struct `A dry run` {
    @Test func `is known to every operation`() {
        let unaware = ec2.operations.filter { !($0 is any EC2Operation.Type) }.map { $0.name }
        #expect(unaware == [])
    }
}
