import Service
import Vocabulary
import World

/// What a template would have to say to launch an instance like this one.
struct GetLaunchTemplateData: EC2Operation {
    static let authorization = Authorization<Input>("ec2:GetLaunchTemplateData") { ask in
        ask.onInstance(ask.input.instanceId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let instance = try call.neighbourhood.instance(input.instanceId)
        let data = KnownTemplateData(instance, in: call.world)
        return Output(launchTemplateData: ResponseLaunchTemplateData(data))
    }
}

extension KnownTemplateData {
    fileprivate init(_ instance: KnownInstance, in known: some Knowing) {
        self.init()
        ebsOptimized = instance.ebsOptimized
        profile = known.currentAssociation(ofInstance: instance.id).map {
            Profile(arn: $0.profileARN, name: nil)
        }
        blockDevices = known.volumes(of: instance).map { volume in
            var device = BlockDevice()
            device.device = volume.attachment?.device
            var asked = BlockDevice.Volume()
            asked.encrypted = false
            asked.deleteOnTermination = volume.attachment?.deleteOnTermination
            asked.iops = volume.shape.iops
            asked.size = volume.shape.gibibytes
            asked.type = volume.shape.type
            asked.throughput = volume.shape.throughput
            device.volume = asked
            return device
        }
        var interface = Interface()
        interface.deviceIndex = 0
        interface.deleteOnTermination = true
        interface.description = ""
        interface.groups = instance.securityGroupIDs
        interface.type = "interface"
        interface.networkInterfaceID = instance.networkInterfaceID
        interface.subnetID = instance.subnetID
        interfaces = [interface]
        imageID = instance.imageID
        instanceType = instance.instanceType
        keyName = instance.keyName
        monitoring = instance.monitoring
        var place = Placement()
        place.availabilityZone = instance.availabilityZone
        place.groupName = ""
        place.tenancy = "default"
        placement = place
        disableAPITermination = instance.disableAPITermination
        disableAPIStop = instance.disableAPIStop
        shutdownBehavior = instance.shutdownBehavior
        let own = instance.tags.filter { !$0.key.hasPrefix("aws:") }
        if !own.isEmpty { tags = [Tags(resourceType: "instance", tags: own)] }
        cpuCredits = instance.creditSpecification
        hibernation = false
        enclave = false
        var options = Metadata()
        options.httpTokens = instance.metadataOptions.httpTokens.rawValue
        options.hopLimit = instance.metadataOptions.hopLimit
        options.httpEndpoint = instance.metadataOptions.httpEndpoint.rawValue
        options.httpProtocolIPv6 = instance.metadataOptions.httpProtocolIPv6.rawValue
        options.instanceTags = instance.metadataOptions.instanceTags.rawValue
        metadata = options
    }
}
