import Policy
import Service
import Vocabulary
import World

extension Ask<RunInstancesRequest> {
    /// A launch is a question for each thing that it makes or uses, and all must be answered with yes.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-iam-actions-resources.html
    mutating func launch() {
        let input = input
        let here = neighbourhood
        let launch = AskedLaunch(input, in: here)
        let profile = input.iamInstanceProfile.map { requestedProfileARN($0) }
        // Launch templates, which could bring resources along, are refused.
        key("ec2:IsLaunchTemplateResource", .bool(false))
        on(arn("instance", "*")) { $0.newInstance(launch, profileARN: profile) }
        if let id = input.imageId {
            on(launch.image?.arn ?? "arn:aws:ec2:\(region)::image/\(id)") { $0.image(id, launch.image) }
        }
        if let id = launch.subnet?.id ?? launch.network.subnetID {
            on(arn("subnet", id)) { $0.subnet(id, launch.subnet) }
        }
        for id in launch.groupIDs {
            on(arn("security-group", id)) { $0.securityGroup(id, here.find(securityGroup: id)) }
        }
        if let id = launch.network.primary?.networkInterfaceId {
            on(arn("network-interface", id)) { $0.launchedInterface(id, launch, in: here) }
        } else {
            on(arn("network-interface", "*")) { $0.newNetworkInterface(launch) }
        }
        // The further interfaces: what is there, or where what is made goes.
        for interface in input.networkInterfaces ?? [] where (interface.deviceIndex ?? 0) != 0 {
            if let id = interface.networkInterfaceId {
                on(arn("network-interface", id)) { $0.launchedInterface(id, launch, in: here) }
            }
            if let id = interface.subnetId { onSubnet(id) }
            for id in interface.groups ?? [] { onSecurityGroup(id, named: nil) }
        }
        on(arn("volume", "*")) { $0.newVolume(launch) }
        if let name = input.keyName {
            on(arn("key-pair", name)) { $0.keyPair(name, try? here.keyPair(name)) }
        }
        tagging(input.tagSpecifications, by: "RunInstances") { [region, account] type in
            "arn:aws:ec2:\(region):\(account):\(type)/*"
        }
        if let profile = input.iamInstanceProfile { passRole(in: profile) }
    }
}

extension Ask {
    /// The ARN of the profile that is asked for; one that does not exist would be at the root path.
    func requestedProfileARN(_ specification: IamInstanceProfileSpecification) -> String {
        neighbourhood.find(instanceProfile: specification)?.arn ?? specification.arn
            ?? "arn:aws:iam::\(account):instance-profile/\(specification.name ?? "")"
    }

    /// Asks to pass the role in the profile to EC2; a profile without a role passes nothing.
    mutating func passRole(in specification: IamInstanceProfileSpecification) {
        guard let profile = neighbourhood.find(instanceProfile: specification),
            let role = world.role(in: profile)
        else { return }
        also("iam:PassRole", on: role.arn) { [region, account] keys in
            keys.set("iam:PassedToService", "ec2.amazonaws.com")
            // Literally a star, even where the instance is known.
            keys.set("iam:AssociatedResourceArn", "arn:aws:ec2:\(region):\(account):instance/*")
            keys.resourceTags(role.tags, service: "iam")
        }
    }
}
