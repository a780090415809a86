import Policy
import Service
import Vocabulary
import World

extension Ask<RunInstancesRequest> {
    /// A launch is a question for each thing that it makes or uses, and all must be answered with yes.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-iam-actions-resources.html
    mutating func launch() {
        let here = neighbourhood
        let request = input
        let template = input.launchTemplate.flatMap { here.find(version: $0) }
        let input = template.map { request.merged(with: $0.data) } ?? request
        let launch = AskedLaunch(input, in: here)
        /// Whether the template, and not the request, says it: there is nothing that it does not say.
        func comesFromTemplate(_ own: Any?) -> ContextValue { .bool(template != nil && own == nil) }
        let profile = input.iamInstanceProfile.map { requestedProfileARN($0) }
        key("ec2:LaunchTemplate", template?.template.arn)
        if let template {
            on(template.template.arn) { keys in
                keys.set("ec2:IsLaunchTemplateResource", .bool(true))
                keys.resourceTags(template.template.tags, service: "ec2")
            }
        }
        let isLaunchTemplateResource = "ec2:IsLaunchTemplateResource"
        on(arn("instance", "*")) { keys in
            keys.set(isLaunchTemplateResource, comesFromTemplate(nil))
            keys.newInstance(launch, profileARN: profile)
        }
        if let id = input.imageId {
            on(launch.image?.arn ?? "arn:aws:ec2:\(region)::image/\(id)") { keys in
                keys.set(isLaunchTemplateResource, comesFromTemplate(request.imageId))
                keys.image(id, launch.image)
            }
        }
        if let id = launch.subnet?.id ?? launch.network.subnetID {
            on(arn("subnet", id)) { keys in
                keys.set(
                    isLaunchTemplateResource,
                    comesFromTemplate(request.subnetId ?? request.networkInterfaces?.first?.subnetId))
                keys.subnet(id, launch.subnet)
            }
        }
        let ownGroups =
            request.securityGroupIds ?? request.securityGroups ?? request.networkInterfaces?.first?.groups
        for id in launch.groupIDs {
            on(arn("security-group", id)) { keys in
                keys.set(isLaunchTemplateResource, comesFromTemplate(ownGroups))
                keys.securityGroup(id, here.find(securityGroup: id))
            }
        }
        if let id = launch.network.primary?.networkInterfaceId {
            on(arn("network-interface", id)) { keys in
                keys.set(isLaunchTemplateResource, comesFromTemplate(request.networkInterfaces))
                keys.launchedInterface(id, launch, in: here)
            }
        } else {
            on(arn("network-interface", "*")) { keys in
                keys.set(isLaunchTemplateResource, comesFromTemplate(nil))
                keys.newNetworkInterface(launch)
            }
        }
        for volume in launch.volumes {
            on(arn("volume", "*")) { keys in
                keys.set(isLaunchTemplateResource, comesFromTemplate(nil))
                keys.newVolume(volume, of: launch)
            }
        }
        // The further interfaces: what is there, or where what is made goes.
        for interface in input.networkInterfaces ?? [] where (interface.deviceIndex ?? 0) != 0 {
            if let id = interface.networkInterfaceId {
                on(arn("network-interface", id)) { $0.launchedInterface(id, launch, in: here) }
            }
            if let id = interface.subnetId { onSubnet(id) }
            for id in interface.groups ?? [] { onSecurityGroup(id, named: nil) }
        }
        if let name = input.keyName {
            on(arn("key-pair", name)) { keys in
                keys.set(isLaunchTemplateResource, comesFromTemplate(request.keyName))
                keys.keyPair(name, try? here.keyPair(name))
            }
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
