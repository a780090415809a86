import EC2Service
import IAMService
import InstanceConnectService
import OrganizationsService
import Policy
import S3Service
import SSMService
import STSService
import Service
import Testing

private let services = [iam, sts, ec2, s3, organizations, ssm, ec2InstanceConnect]

@Suite struct `Every operation` {
    @Test(arguments: services.map(\.name))
    func `asks for actions that are spelled as actions`(name: String) throws {
        let service = try #require(services.first { $0.name == name })
        #expect(!service.operations.isEmpty)
        for operation in service.operations {
            for action in operation.actions {
                #expect(action.text.split(separator: ":").count == 2, "\(operation.name) asks \(action)")
            }
            // Its own action is of its own service; what else it asks may be of another.
            #expect(operation.actions.first?.prefix == name[...], "\(operation.name)")
        }
    }

    @Test(arguments: services.map(\.name))
    func `has a name of its own`(name: String) throws {
        let service = try #require(services.first { $0.name == name })
        var names: Set<String> = []
        for operation in service.operations {
            #expect(names.insert(operation.name).inserted, "\(operation.name)")
        }
    }
}

extension Service.Operation {
    fileprivate static var actions: [Action] { authorization.actions }
}
