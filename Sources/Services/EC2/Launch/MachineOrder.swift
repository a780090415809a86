import Service
import Vocabulary
import World

extension MachineSpec {
    /// What a driver needs to run the instance.
    init(_ instance: KnownInstance, known: some Knowing) {
        let type = InstanceTypes.all[instance.instanceType]
        self.init(
            instanceID: instance.id, account: instance.account, region: instance.region,
            resources: MachineResources(
                vCPUs: instance.cpuOptions.map { $0.cores * $0.threadsPerCore } ?? type?.vCPUs ?? 1,
                memoryMiB: type?.memoryMiB ?? 1024),
            privateIPv4: instance.privateIPv4, macAddress: instance.macAddress,
            hostname: instance.privateDNSName)
        network = "\(instance.account)/\(instance.region)/\(instance.vpcID)"
        instanceType = instance.instanceType
        userData = instance.userData
        authorizedKey = known.publicKey(of: instance)
        // An instance keeps its image's root also when the image is deregistered.
        let image =
            known.image(instance.imageID, region: instance.region)
            ?? ImageCatalogue.image(
                instance.imageID, in: known, account: instance.account, region: instance.region)
        if let image {
            loginUser = image.loginUser
            if let directory = image.rootDirectory { root = .directory(directory) }
        }
        environment = [
            "AWS_REGION": instance.region.rawValue,
            "AWS_DEFAULT_REGION": instance.region.rawValue,
        ]
    }
}
