// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Wire

@testable import EC2Service

extension AcceleratorCountRequest: Given {
    static func given(_ s: inout InputSampler) -> AcceleratorCountRequest {
        AcceleratorCountRequest(
            min: s.optionalInt("Min"),
            max: s.optionalInt("Max")
        )
    }
}

extension AcceleratorTotalMemoryMiBRequest: Given {
    static func given(_ s: inout InputSampler) -> AcceleratorTotalMemoryMiBRequest {
        AcceleratorTotalMemoryMiBRequest(
            min: s.optionalInt("Min"),
            max: s.optionalInt("Max")
        )
    }
}

extension AllocateAddressRequest: Given {
    static func given(_ s: inout InputSampler) -> AllocateAddressRequest {
        AllocateAddressRequest(
            domain: s.optionalText("Domain"),
            address: s.optionalText("Address"),
            publicIpv4Pool: s.optionalText("PublicIpv4Pool"),
            networkBorderGroup: s.optionalText("NetworkBorderGroup"),
            customerOwnedIpv4Pool: s.optionalText("CustomerOwnedIpv4Pool"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            ipamPoolId: s.optionalText("IpamPoolId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension AssignPrivateIpAddressesRequest: Given {
    static func given(_ s: inout InputSampler) -> AssignPrivateIpAddressesRequest {
        AssignPrivateIpAddressesRequest(
            ipv4Prefixes: s.optionalTexts("Ipv4Prefixes"),
            ipv4PrefixCount: s.optionalInt("Ipv4PrefixCount"),
            networkInterfaceId: s.text("NetworkInterfaceId"),
            privateIpAddresses: s.optionalTexts("PrivateIpAddresses"),
            secondaryPrivateIpAddressCount: s.optionalInt("SecondaryPrivateIpAddressCount"),
            allowReassignment: s.optionalBool("AllowReassignment"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension AssociateAddressRequest: Given {
    static func given(_ s: inout InputSampler) -> AssociateAddressRequest {
        AssociateAddressRequest(
            allocationId: s.optionalText("AllocationId"),
            instanceId: s.optionalText("InstanceId"),
            publicIp: s.optionalText("PublicIp"),
            dryRun: s.optionalBool("DryRun"),
            networkInterfaceId: s.optionalText("NetworkInterfaceId"),
            privateIpAddress: s.optionalText("PrivateIpAddress"),
            allowReassociation: s.optionalBool("AllowReassociation")
        )
    }
}

extension AssociateIamInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> AssociateIamInstanceProfileRequest {
        AssociateIamInstanceProfileRequest(
            iamInstanceProfile: s.structure("IamInstanceProfile"),
            instanceId: s.text("InstanceId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension AssociateVpcCidrBlockRequest: Given {
    static func given(_ s: inout InputSampler) -> AssociateVpcCidrBlockRequest {
        AssociateVpcCidrBlockRequest(
            cidrBlock: s.optionalText("CidrBlock"),
            ipv6CidrBlockNetworkBorderGroup: s.optionalText("Ipv6CidrBlockNetworkBorderGroup"),
            ipv6Pool: s.optionalText("Ipv6Pool"),
            ipv6CidrBlock: s.optionalText("Ipv6CidrBlock"),
            ipv4IpamPoolId: s.optionalText("Ipv4IpamPoolId"),
            ipv4NetmaskLength: s.optionalInt("Ipv4NetmaskLength"),
            ipv6IpamPoolId: s.optionalText("Ipv6IpamPoolId"),
            ipv6NetmaskLength: s.optionalInt("Ipv6NetmaskLength"),
            vpcId: s.text("VpcId"),
            amazonProvidedIpv6CidrBlock: s.optionalBool("AmazonProvidedIpv6CidrBlock"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension AttachNetworkInterfaceRequest: Given {
    static func given(_ s: inout InputSampler) -> AttachNetworkInterfaceRequest {
        AttachNetworkInterfaceRequest(
            networkCardIndex: s.optionalInt("NetworkCardIndex"),
            enaSrdSpecification: s.optionalStructure("EnaSrdSpecification"),
            enaQueueCount: s.optionalInt("EnaQueueCount"),
            dryRun: s.optionalBool("DryRun"),
            networkInterfaceId: s.text("NetworkInterfaceId"),
            instanceId: s.text("InstanceId"),
            deviceIndex: s.int("DeviceIndex")
        )
    }
}

extension AttachVolumeRequest: Given {
    static func given(_ s: inout InputSampler) -> AttachVolumeRequest {
        AttachVolumeRequest(
            device: s.text("Device"),
            instanceId: s.text("InstanceId"),
            volumeId: s.text("VolumeId"),
            ebsCardIndex: s.optionalInt("EbsCardIndex"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension AttributeBooleanValue: Given {
    static func given(_ s: inout InputSampler) -> AttributeBooleanValue {
        AttributeBooleanValue(
            value: s.optionalBool("Value")
        )
    }
}

extension AttributeValue: Given {
    static func given(_ s: inout InputSampler) -> AttributeValue {
        AttributeValue(
            value: s.optionalText("Value")
        )
    }
}

extension AuthorizeSecurityGroupEgressRequest: Given {
    static func given(_ s: inout InputSampler) -> AuthorizeSecurityGroupEgressRequest {
        AuthorizeSecurityGroupEgressRequest(
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun"),
            groupId: s.text("GroupId"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            ipProtocol: s.optionalText("IpProtocol"),
            fromPort: s.optionalInt("FromPort"),
            toPort: s.optionalInt("ToPort"),
            cidrIp: s.optionalText("CidrIp"),
            ipPermissions: s.optionalStructures("IpPermissions")
        )
    }
}

extension AuthorizeSecurityGroupIngressRequest: Given {
    static func given(_ s: inout InputSampler) -> AuthorizeSecurityGroupIngressRequest {
        AuthorizeSecurityGroupIngressRequest(
            cidrIp: s.optionalText("CidrIp"),
            fromPort: s.optionalInt("FromPort"),
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            ipPermissions: s.optionalStructures("IpPermissions"),
            ipProtocol: s.optionalText("IpProtocol"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            toPort: s.optionalInt("ToPort"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension BaselineEbsBandwidthMbpsRequest: Given {
    static func given(_ s: inout InputSampler) -> BaselineEbsBandwidthMbpsRequest {
        BaselineEbsBandwidthMbpsRequest(
            min: s.optionalInt("Min"),
            max: s.optionalInt("Max")
        )
    }
}

extension BaselinePerformanceFactorsRequest: Given {
    static func given(_ s: inout InputSampler) -> BaselinePerformanceFactorsRequest {
        BaselinePerformanceFactorsRequest(
            cpu: s.optionalStructure("Cpu")
        )
    }
}

extension BlobAttributeValue: Given {
    static func given(_ s: inout InputSampler) -> BlobAttributeValue {
        BlobAttributeValue(
            value: s.optionalBlob("Value")
        )
    }
}

extension BlockDeviceMapping: Given {
    static func given(_ s: inout InputSampler) -> BlockDeviceMapping {
        BlockDeviceMapping(
            ebs: s.optionalStructure("Ebs"),
            noDevice: s.optionalText("NoDevice"),
            deviceName: s.optionalText("DeviceName"),
            virtualName: s.optionalText("VirtualName")
        )
    }
}

extension CapacityReservationSpecification: Given {
    static func given(_ s: inout InputSampler) -> CapacityReservationSpecification {
        CapacityReservationSpecification(
            capacityReservationPreference: s.optionalText("CapacityReservationPreference"),
            capacityReservationTarget: s.optionalStructure("CapacityReservationTarget")
        )
    }
}

extension CapacityReservationTarget: Given {
    static func given(_ s: inout InputSampler) -> CapacityReservationTarget {
        CapacityReservationTarget(
            capacityReservationId: s.optionalText("CapacityReservationId"),
            capacityReservationResourceGroupArn: s.optionalText("CapacityReservationResourceGroupArn")
        )
    }
}

extension ConnectionTrackingSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> ConnectionTrackingSpecificationRequest {
        ConnectionTrackingSpecificationRequest(
            tcpEstablishedTimeout: s.optionalInt("TcpEstablishedTimeout"),
            udpStreamTimeout: s.optionalInt("UdpStreamTimeout"),
            udpTimeout: s.optionalInt("UdpTimeout")
        )
    }
}

extension CpuOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> CpuOptionsRequest {
        CpuOptionsRequest(
            coreCount: s.optionalInt("CoreCount"),
            threadsPerCore: s.optionalInt("ThreadsPerCore"),
            amdSevSnp: s.optionalText("AmdSevSnp"),
            nestedVirtualization: s.optionalText("NestedVirtualization")
        )
    }
}

extension CpuPerformanceFactorRequest: Given {
    static func given(_ s: inout InputSampler) -> CpuPerformanceFactorRequest {
        CpuPerformanceFactorRequest(
            references: s.optionalStructures("References")
        )
    }
}

extension CreateKeyPairRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateKeyPairRequest {
        CreateKeyPairRequest(
            keyName: s.text("KeyName"),
            keyType: s.optionalText("KeyType"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            keyFormat: s.optionalText("KeyFormat"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension CreateLaunchTemplateRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateLaunchTemplateRequest {
        CreateLaunchTemplateRequest(
            dryRun: s.optionalBool("DryRun"),
            clientToken: s.optionalText("ClientToken"),
            launchTemplateName: s.text("LaunchTemplateName"),
            versionDescription: s.optionalText("VersionDescription"),
            launchTemplateData: s.structure("LaunchTemplateData"),
            operator: s.optionalStructure("Operator"),
            tagSpecifications: s.optionalStructures("TagSpecifications")
        )
    }
}

extension CreateLaunchTemplateVersionRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateLaunchTemplateVersionRequest {
        CreateLaunchTemplateVersionRequest(
            dryRun: s.optionalBool("DryRun"),
            clientToken: s.optionalText("ClientToken"),
            launchTemplateId: s.optionalText("LaunchTemplateId"),
            launchTemplateName: s.optionalText("LaunchTemplateName"),
            sourceVersion: s.optionalText("SourceVersion"),
            versionDescription: s.optionalText("VersionDescription"),
            launchTemplateData: s.structure("LaunchTemplateData"),
            resolveAlias: s.optionalBool("ResolveAlias")
        )
    }
}

extension CreateNetworkInterfaceRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateNetworkInterfaceRequest {
        CreateNetworkInterfaceRequest(
            ipv4Prefixes: s.optionalStructures("Ipv4Prefixes"),
            ipv4PrefixCount: s.optionalInt("Ipv4PrefixCount"),
            ipv6Prefixes: s.optionalStructures("Ipv6Prefixes"),
            ipv6PrefixCount: s.optionalInt("Ipv6PrefixCount"),
            interfaceType: s.optionalText("InterfaceType"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            clientToken: s.optionalText("ClientToken"),
            enablePrimaryIpv6: s.optionalBool("EnablePrimaryIpv6"),
            connectionTrackingSpecification: s.optionalStructure("ConnectionTrackingSpecification"),
            operator: s.optionalStructure("Operator"),
            subnetId: s.text("SubnetId"),
            description: s.optionalText("Description"),
            privateIpAddress: s.optionalText("PrivateIpAddress"),
            groups: s.optionalTexts("Groups"),
            privateIpAddresses: s.optionalStructures("PrivateIpAddresses"),
            secondaryPrivateIpAddressCount: s.optionalInt("SecondaryPrivateIpAddressCount"),
            ipv6Addresses: s.optionalStructures("Ipv6Addresses"),
            ipv6AddressCount: s.optionalInt("Ipv6AddressCount"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension CreateSecurityGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateSecurityGroupRequest {
        CreateSecurityGroupRequest(
            description: s.text("Description"),
            groupName: s.text("GroupName"),
            vpcId: s.optionalText("VpcId"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension CreateSubnetRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateSubnetRequest {
        CreateSubnetRequest(
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            availabilityZone: s.optionalText("AvailabilityZone"),
            availabilityZoneId: s.optionalText("AvailabilityZoneId"),
            cidrBlock: s.optionalText("CidrBlock"),
            ipv6CidrBlock: s.optionalText("Ipv6CidrBlock"),
            outpostArn: s.optionalText("OutpostArn"),
            vpcId: s.text("VpcId"),
            ipv6Native: s.optionalBool("Ipv6Native"),
            ipv4IpamPoolId: s.optionalText("Ipv4IpamPoolId"),
            ipv4NetmaskLength: s.optionalInt("Ipv4NetmaskLength"),
            ipv6IpamPoolId: s.optionalText("Ipv6IpamPoolId"),
            ipv6NetmaskLength: s.optionalInt("Ipv6NetmaskLength"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension CreateTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateTagsRequest {
        CreateTagsRequest(
            dryRun: s.optionalBool("DryRun"),
            resources: s.texts("Resources"),
            tags: s.structures("Tags")
        )
    }
}

extension CreateVolumeRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateVolumeRequest {
        CreateVolumeRequest(
            availabilityZone: s.optionalText("AvailabilityZone"),
            availabilityZoneId: s.optionalText("AvailabilityZoneId"),
            encrypted: s.optionalBool("Encrypted"),
            iops: s.optionalInt("Iops"),
            kmsKeyId: s.optionalText("KmsKeyId"),
            outpostArn: s.optionalText("OutpostArn"),
            size: s.optionalInt("Size"),
            snapshotId: s.optionalText("SnapshotId"),
            volumeType: s.optionalText("VolumeType"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            multiAttachEnabled: s.optionalBool("MultiAttachEnabled"),
            throughput: s.optionalInt("Throughput"),
            clientToken: s.optionalText("ClientToken"),
            volumeInitializationRate: s.optionalInt("VolumeInitializationRate"),
            operator: s.optionalStructure("Operator"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension CreateVpcRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateVpcRequest {
        CreateVpcRequest(
            cidrBlock: s.optionalText("CidrBlock"),
            ipv6Pool: s.optionalText("Ipv6Pool"),
            ipv6CidrBlock: s.optionalText("Ipv6CidrBlock"),
            ipv4IpamPoolId: s.optionalText("Ipv4IpamPoolId"),
            ipv4NetmaskLength: s.optionalInt("Ipv4NetmaskLength"),
            ipv6IpamPoolId: s.optionalText("Ipv6IpamPoolId"),
            ipv6NetmaskLength: s.optionalInt("Ipv6NetmaskLength"),
            ipv6CidrBlockNetworkBorderGroup: s.optionalText("Ipv6CidrBlockNetworkBorderGroup"),
            vpcEncryptionControl: s.optionalStructure("VpcEncryptionControl"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun"),
            instanceTenancy: s.optionalText("InstanceTenancy"),
            amazonProvidedIpv6CidrBlock: s.optionalBool("AmazonProvidedIpv6CidrBlock")
        )
    }
}

extension CreditSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> CreditSpecificationRequest {
        CreditSpecificationRequest(
            cpuCredits: s.text("CpuCredits")
        )
    }
}

extension DeleteKeyPairRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteKeyPairRequest {
        DeleteKeyPairRequest(
            keyName: s.optionalText("KeyName"),
            keyPairId: s.optionalText("KeyPairId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DeleteLaunchTemplateRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteLaunchTemplateRequest {
        DeleteLaunchTemplateRequest(
            dryRun: s.optionalBool("DryRun"),
            launchTemplateId: s.optionalText("LaunchTemplateId"),
            launchTemplateName: s.optionalText("LaunchTemplateName")
        )
    }
}

extension DeleteLaunchTemplateVersionsRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteLaunchTemplateVersionsRequest {
        DeleteLaunchTemplateVersionsRequest(
            dryRun: s.optionalBool("DryRun"),
            launchTemplateId: s.optionalText("LaunchTemplateId"),
            launchTemplateName: s.optionalText("LaunchTemplateName"),
            versions: s.texts("Versions")
        )
    }
}

extension DeleteNetworkInterfaceRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteNetworkInterfaceRequest {
        DeleteNetworkInterfaceRequest(
            dryRun: s.optionalBool("DryRun"),
            networkInterfaceId: s.text("NetworkInterfaceId")
        )
    }
}

extension DeleteSecurityGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteSecurityGroupRequest {
        DeleteSecurityGroupRequest(
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DeleteSubnetRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteSubnetRequest {
        DeleteSubnetRequest(
            subnetId: s.text("SubnetId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DeleteTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteTagsRequest {
        DeleteTagsRequest(
            dryRun: s.optionalBool("DryRun"),
            resources: s.texts("Resources"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension DeleteVolumeRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteVolumeRequest {
        DeleteVolumeRequest(
            volumeId: s.text("VolumeId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DeleteVpcRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteVpcRequest {
        DeleteVpcRequest(
            vpcId: s.text("VpcId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DeregisterImageRequest: Given {
    static func given(_ s: inout InputSampler) -> DeregisterImageRequest {
        DeregisterImageRequest(
            imageId: s.text("ImageId"),
            deleteAssociatedSnapshots: s.optionalBool("DeleteAssociatedSnapshots"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeAccountAttributesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeAccountAttributesRequest {
        DescribeAccountAttributesRequest(
            dryRun: s.optionalBool("DryRun"),
            attributeNames: s.optionalTexts("AttributeNames")
        )
    }
}

extension DescribeAddressesAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeAddressesAttributeRequest {
        DescribeAddressesAttributeRequest(
            allocationIds: s.optionalTexts("AllocationIds"),
            attribute: s.optionalText("Attribute"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeAddressesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeAddressesRequest {
        DescribeAddressesRequest(
            publicIps: s.optionalTexts("PublicIps"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            allocationIds: s.optionalTexts("AllocationIds")
        )
    }
}

extension DescribeAvailabilityZonesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeAvailabilityZonesRequest {
        DescribeAvailabilityZonesRequest(
            zoneNames: s.optionalTexts("ZoneNames"),
            zoneIds: s.optionalTexts("ZoneIds"),
            allAvailabilityZones: s.optionalBool("AllAvailabilityZones"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeIamInstanceProfileAssociationsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeIamInstanceProfileAssociationsRequest {
        DescribeIamInstanceProfileAssociationsRequest(
            associationIds: s.optionalTexts("AssociationIds"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeImageAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeImageAttributeRequest {
        DescribeImageAttributeRequest(
            attribute: s.text("Attribute"),
            imageId: s.text("ImageId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeImagesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeImagesRequest {
        DescribeImagesRequest(
            executableUsers: s.optionalTexts("ExecutableUsers"),
            imageIds: s.optionalTexts("ImageIds"),
            owners: s.optionalTexts("Owners"),
            includeDeprecated: s.optionalBool("IncludeDeprecated"),
            includeDisabled: s.optionalBool("IncludeDisabled"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeInstanceAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceAttributeRequest {
        DescribeInstanceAttributeRequest(
            dryRun: s.optionalBool("DryRun"),
            instanceId: s.text("InstanceId"),
            attribute: s.text("Attribute")
        )
    }
}

extension DescribeInstanceCreditSpecificationsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceCreditSpecificationsRequest {
        DescribeInstanceCreditSpecificationsRequest(
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            instanceIds: s.optionalTexts("InstanceIds"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken")
        )
    }
}

extension DescribeInstanceStatusRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceStatusRequest {
        DescribeInstanceStatusRequest(
            instanceIds: s.optionalTexts("InstanceIds"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            includeAllInstances: s.optionalBool("IncludeAllInstances")
        )
    }
}

extension DescribeInstanceTypeOfferingsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceTypeOfferingsRequest {
        DescribeInstanceTypeOfferingsRequest(
            dryRun: s.optionalBool("DryRun"),
            locationType: s.optionalText("LocationType"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken")
        )
    }
}

extension DescribeInstanceTypesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceTypesRequest {
        DescribeInstanceTypesRequest(
            dryRun: s.optionalBool("DryRun"),
            instanceTypes: s.optionalTexts("InstanceTypes"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            includeUnsupportedInRegion: s.optionalBool("IncludeUnsupportedInRegion")
        )
    }
}

extension DescribeInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstancesRequest {
        DescribeInstancesRequest(
            instanceIds: s.optionalTexts("InstanceIds"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension DescribeInternetGatewaysRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInternetGatewaysRequest {
        DescribeInternetGatewaysRequest(
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun"),
            internetGatewayIds: s.optionalTexts("InternetGatewayIds"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeKeyPairsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeKeyPairsRequest {
        DescribeKeyPairsRequest(
            keyNames: s.optionalTexts("KeyNames"),
            keyPairIds: s.optionalTexts("KeyPairIds"),
            includePublicKey: s.optionalBool("IncludePublicKey"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeLaunchTemplateVersionsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeLaunchTemplateVersionsRequest {
        DescribeLaunchTemplateVersionsRequest(
            dryRun: s.optionalBool("DryRun"),
            launchTemplateId: s.optionalText("LaunchTemplateId"),
            launchTemplateName: s.optionalText("LaunchTemplateName"),
            versions: s.optionalTexts("Versions"),
            minVersion: s.optionalText("MinVersion"),
            maxVersion: s.optionalText("MaxVersion"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            filters: s.optionalStructures("Filters"),
            resolveAlias: s.optionalBool("ResolveAlias"),
            includeManagedResources: s.optionalBool("IncludeManagedResources")
        )
    }
}

extension DescribeLaunchTemplatesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeLaunchTemplatesRequest {
        DescribeLaunchTemplatesRequest(
            dryRun: s.optionalBool("DryRun"),
            launchTemplateIds: s.optionalTexts("LaunchTemplateIds"),
            launchTemplateNames: s.optionalTexts("LaunchTemplateNames"),
            filters: s.optionalStructures("Filters"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            includeManagedResources: s.optionalBool("IncludeManagedResources")
        )
    }
}

extension DescribeNetworkAclsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeNetworkAclsRequest {
        DescribeNetworkAclsRequest(
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun"),
            networkAclIds: s.optionalTexts("NetworkAclIds"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeNetworkInterfaceAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeNetworkInterfaceAttributeRequest {
        DescribeNetworkInterfaceAttributeRequest(
            dryRun: s.optionalBool("DryRun"),
            networkInterfaceId: s.text("NetworkInterfaceId"),
            attribute: s.optionalText("Attribute")
        )
    }
}

extension DescribeNetworkInterfacesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeNetworkInterfacesRequest {
        DescribeNetworkInterfacesRequest(
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            networkInterfaceIds: s.optionalTexts("NetworkInterfaceIds"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeRegionsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeRegionsRequest {
        DescribeRegionsRequest(
            regionNames: s.optionalTexts("RegionNames"),
            allRegions: s.optionalBool("AllRegions"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeRouteTablesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeRouteTablesRequest {
        DescribeRouteTablesRequest(
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun"),
            routeTableIds: s.optionalTexts("RouteTableIds"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeSecurityGroupReferencesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSecurityGroupReferencesRequest {
        DescribeSecurityGroupReferencesRequest(
            dryRun: s.optionalBool("DryRun"),
            groupId: s.texts("GroupId")
        )
    }
}

extension DescribeSecurityGroupRulesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSecurityGroupRulesRequest {
        DescribeSecurityGroupRulesRequest(
            filters: s.optionalStructures("Filters"),
            securityGroupRuleIds: s.optionalTexts("SecurityGroupRuleIds"),
            dryRun: s.optionalBool("DryRun"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension DescribeSecurityGroupsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSecurityGroupsRequest {
        DescribeSecurityGroupsRequest(
            groupIds: s.optionalTexts("GroupIds"),
            groupNames: s.optionalTexts("GroupNames"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeStaleSecurityGroupsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeStaleSecurityGroupsRequest {
        DescribeStaleSecurityGroupsRequest(
            dryRun: s.optionalBool("DryRun"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            vpcId: s.text("VpcId")
        )
    }
}

extension DescribeSubnetsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSubnetsRequest {
        DescribeSubnetsRequest(
            filters: s.optionalStructures("Filters"),
            subnetIds: s.optionalTexts("SubnetIds"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeTagsRequest {
        DescribeTagsRequest(
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken")
        )
    }
}

extension DescribeVolumeAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVolumeAttributeRequest {
        DescribeVolumeAttributeRequest(
            attribute: s.text("Attribute"),
            volumeId: s.text("VolumeId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeVolumeStatusRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVolumeStatusRequest {
        DescribeVolumeStatusRequest(
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            volumeIds: s.optionalTexts("VolumeIds"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeVolumesModificationsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVolumesModificationsRequest {
        DescribeVolumesModificationsRequest(
            dryRun: s.optionalBool("DryRun"),
            volumeIds: s.optionalTexts("VolumeIds"),
            filters: s.optionalStructures("Filters"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension DescribeVolumesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVolumesRequest {
        DescribeVolumesRequest(
            volumeIds: s.optionalTexts("VolumeIds"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension DescribeVpcAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVpcAttributeRequest {
        DescribeVpcAttributeRequest(
            attribute: s.text("Attribute"),
            vpcId: s.text("VpcId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeVpcsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVpcsRequest {
        DescribeVpcsRequest(
            filters: s.optionalStructures("Filters"),
            vpcIds: s.optionalTexts("VpcIds"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DetachNetworkInterfaceRequest: Given {
    static func given(_ s: inout InputSampler) -> DetachNetworkInterfaceRequest {
        DetachNetworkInterfaceRequest(
            dryRun: s.optionalBool("DryRun"),
            attachmentId: s.text("AttachmentId"),
            force: s.optionalBool("Force")
        )
    }
}

extension DetachVolumeRequest: Given {
    static func given(_ s: inout InputSampler) -> DetachVolumeRequest {
        DetachVolumeRequest(
            device: s.optionalText("Device"),
            force: s.optionalBool("Force"),
            instanceId: s.optionalText("InstanceId"),
            volumeId: s.text("VolumeId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DisassociateAddressRequest: Given {
    static func given(_ s: inout InputSampler) -> DisassociateAddressRequest {
        DisassociateAddressRequest(
            associationId: s.optionalText("AssociationId"),
            publicIp: s.optionalText("PublicIp"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DisassociateIamInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> DisassociateIamInstanceProfileRequest {
        DisassociateIamInstanceProfileRequest(
            associationId: s.text("AssociationId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DisassociateVpcCidrBlockRequest: Given {
    static func given(_ s: inout InputSampler) -> DisassociateVpcCidrBlockRequest {
        DisassociateVpcCidrBlockRequest(
            associationId: s.text("AssociationId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension EbsBlockDevice: Given {
    static func given(_ s: inout InputSampler) -> EbsBlockDevice {
        EbsBlockDevice(
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            iops: s.optionalInt("Iops"),
            snapshotId: s.optionalText("SnapshotId"),
            volumeSize: s.optionalInt("VolumeSize"),
            volumeType: s.optionalText("VolumeType"),
            kmsKeyId: s.optionalText("KmsKeyId"),
            throughput: s.optionalInt("Throughput"),
            outpostArn: s.optionalText("OutpostArn"),
            availabilityZone: s.optionalText("AvailabilityZone"),
            encrypted: s.optionalBool("Encrypted"),
            volumeInitializationRate: s.optionalInt("VolumeInitializationRate"),
            availabilityZoneId: s.optionalText("AvailabilityZoneId"),
            ebsCardIndex: s.optionalInt("EbsCardIndex")
        )
    }
}

extension EbsInstanceBlockDeviceSpecification: Given {
    static func given(_ s: inout InputSampler) -> EbsInstanceBlockDeviceSpecification {
        EbsInstanceBlockDeviceSpecification(
            volumeId: s.optionalText("VolumeId"),
            deleteOnTermination: s.optionalBool("DeleteOnTermination")
        )
    }
}

extension ElasticGpuSpecification: Given {
    static func given(_ s: inout InputSampler) -> ElasticGpuSpecification {
        ElasticGpuSpecification(
            type: s.text("Type")
        )
    }
}

extension ElasticInferenceAccelerator: Given {
    static func given(_ s: inout InputSampler) -> ElasticInferenceAccelerator {
        ElasticInferenceAccelerator(
            type: s.text("Type"),
            count: s.optionalInt("Count")
        )
    }
}

extension EnaSrdSpecification: Given {
    static func given(_ s: inout InputSampler) -> EnaSrdSpecification {
        EnaSrdSpecification(
            enaSrdEnabled: s.optionalBool("EnaSrdEnabled"),
            enaSrdUdpSpecification: s.optionalStructure("EnaSrdUdpSpecification")
        )
    }
}

extension EnaSrdSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> EnaSrdSpecificationRequest {
        EnaSrdSpecificationRequest(
            enaSrdEnabled: s.optionalBool("EnaSrdEnabled"),
            enaSrdUdpSpecification: s.optionalStructure("EnaSrdUdpSpecification")
        )
    }
}

extension EnaSrdUdpSpecification: Given {
    static func given(_ s: inout InputSampler) -> EnaSrdUdpSpecification {
        EnaSrdUdpSpecification(
            enaSrdUdpEnabled: s.optionalBool("EnaSrdUdpEnabled")
        )
    }
}

extension EnaSrdUdpSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> EnaSrdUdpSpecificationRequest {
        EnaSrdUdpSpecificationRequest(
            enaSrdUdpEnabled: s.optionalBool("EnaSrdUdpEnabled")
        )
    }
}

extension EnclaveOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> EnclaveOptionsRequest {
        EnclaveOptionsRequest(
            enabled: s.optionalBool("Enabled")
        )
    }
}

extension Filter: Given {
    static func given(_ s: inout InputSampler) -> Filter {
        Filter(
            name: s.optionalText("Name"),
            values: s.optionalTexts("Values")
        )
    }
}

extension GetConsoleOutputRequest: Given {
    static func given(_ s: inout InputSampler) -> GetConsoleOutputRequest {
        GetConsoleOutputRequest(
            instanceId: s.text("InstanceId"),
            latest: s.optionalBool("Latest"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension GetInstanceMetadataDefaultsRequest: Given {
    static func given(_ s: inout InputSampler) -> GetInstanceMetadataDefaultsRequest {
        GetInstanceMetadataDefaultsRequest(
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension GetLaunchTemplateDataRequest: Given {
    static func given(_ s: inout InputSampler) -> GetLaunchTemplateDataRequest {
        GetLaunchTemplateDataRequest(
            dryRun: s.optionalBool("DryRun"),
            instanceId: s.text("InstanceId")
        )
    }
}

extension GetPasswordDataRequest: Given {
    static func given(_ s: inout InputSampler) -> GetPasswordDataRequest {
        GetPasswordDataRequest(
            instanceId: s.text("InstanceId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension HibernationOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> HibernationOptionsRequest {
        HibernationOptionsRequest(
            configured: s.optionalBool("Configured")
        )
    }
}

extension IamInstanceProfileSpecification: Given {
    static func given(_ s: inout InputSampler) -> IamInstanceProfileSpecification {
        IamInstanceProfileSpecification(
            arn: s.optionalText("Arn"),
            name: s.optionalText("Name")
        )
    }
}

extension ImportKeyPairRequest: Given {
    static func given(_ s: inout InputSampler) -> ImportKeyPairRequest {
        ImportKeyPairRequest(
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun"),
            keyName: s.text("KeyName"),
            publicKeyMaterial: s.blob("PublicKeyMaterial")
        )
    }
}

extension InstanceBlockDeviceMappingSpecification: Given {
    static func given(_ s: inout InputSampler) -> InstanceBlockDeviceMappingSpecification {
        InstanceBlockDeviceMappingSpecification(
            deviceName: s.optionalText("DeviceName"),
            ebs: s.optionalStructure("Ebs"),
            virtualName: s.optionalText("VirtualName"),
            noDevice: s.optionalText("NoDevice")
        )
    }
}

extension InstanceCreditSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceCreditSpecificationRequest {
        InstanceCreditSpecificationRequest(
            instanceId: s.text("InstanceId"),
            cpuCredits: s.optionalText("CpuCredits")
        )
    }
}

extension InstanceIpv6Address: Given {
    static func given(_ s: inout InputSampler) -> InstanceIpv6Address {
        InstanceIpv6Address(
            ipv6Address: s.optionalText("Ipv6Address"),
            isPrimaryIpv6: s.optionalBool("IsPrimaryIpv6")
        )
    }
}

extension InstanceIpv6AddressRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceIpv6AddressRequest {
        InstanceIpv6AddressRequest(
            ipv6Address: s.optionalText("Ipv6Address")
        )
    }
}

extension InstanceMaintenanceOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceMaintenanceOptionsRequest {
        InstanceMaintenanceOptionsRequest(
            autoRecovery: s.optionalText("AutoRecovery")
        )
    }
}

extension InstanceMarketOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceMarketOptionsRequest {
        InstanceMarketOptionsRequest(
            marketType: s.optionalText("MarketType"),
            spotOptions: s.optionalStructure("SpotOptions")
        )
    }
}

extension InstanceMetadataOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceMetadataOptionsRequest {
        InstanceMetadataOptionsRequest(
            httpTokens: s.optionalText("HttpTokens"),
            httpPutResponseHopLimit: s.optionalInt("HttpPutResponseHopLimit"),
            httpEndpoint: s.optionalText("HttpEndpoint"),
            httpProtocolIpv6: s.optionalText("HttpProtocolIpv6"),
            instanceMetadataTags: s.optionalText("InstanceMetadataTags")
        )
    }
}

extension InstanceNetworkInterfaceSpecification: Given {
    static func given(_ s: inout InputSampler) -> InstanceNetworkInterfaceSpecification {
        InstanceNetworkInterfaceSpecification(
            associatePublicIpAddress: s.optionalBool("AssociatePublicIpAddress"),
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            description: s.optionalText("Description"),
            deviceIndex: s.optionalInt("DeviceIndex"),
            groups: s.optionalTexts("Groups"),
            ipv6AddressCount: s.optionalInt("Ipv6AddressCount"),
            ipv6Addresses: s.optionalStructures("Ipv6Addresses"),
            networkInterfaceId: s.optionalText("NetworkInterfaceId"),
            privateIpAddress: s.optionalText("PrivateIpAddress"),
            privateIpAddresses: s.optionalStructures("PrivateIpAddresses"),
            secondaryPrivateIpAddressCount: s.optionalInt("SecondaryPrivateIpAddressCount"),
            subnetId: s.optionalText("SubnetId"),
            associateCarrierIpAddress: s.optionalBool("AssociateCarrierIpAddress"),
            interfaceType: s.optionalText("InterfaceType"),
            networkCardIndex: s.optionalInt("NetworkCardIndex"),
            ipv4Prefixes: s.optionalStructures("Ipv4Prefixes"),
            ipv4PrefixCount: s.optionalInt("Ipv4PrefixCount"),
            ipv6Prefixes: s.optionalStructures("Ipv6Prefixes"),
            ipv6PrefixCount: s.optionalInt("Ipv6PrefixCount"),
            primaryIpv6: s.optionalBool("PrimaryIpv6"),
            enaSrdSpecification: s.optionalStructure("EnaSrdSpecification"),
            connectionTrackingSpecification: s.optionalStructure("ConnectionTrackingSpecification"),
            enaQueueCount: s.optionalInt("EnaQueueCount")
        )
    }
}

extension InstanceNetworkPerformanceOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceNetworkPerformanceOptionsRequest {
        InstanceNetworkPerformanceOptionsRequest(
            bandwidthWeighting: s.optionalText("BandwidthWeighting")
        )
    }
}

extension InstanceRequirementsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceRequirementsRequest {
        InstanceRequirementsRequest(
            vCpuCount: s.structure("VCpuCount"),
            memoryMiB: s.structure("MemoryMiB"),
            cpuManufacturers: s.optionalTexts("CpuManufacturers"),
            memoryGiBPerVCpu: s.optionalStructure("MemoryGiBPerVCpu"),
            excludedInstanceTypes: s.optionalTexts("ExcludedInstanceTypes"),
            instanceGenerations: s.optionalTexts("InstanceGenerations"),
            spotMaxPricePercentageOverLowestPrice: s.optionalInt("SpotMaxPricePercentageOverLowestPrice"),
            onDemandMaxPricePercentageOverLowestPrice: s.optionalInt("OnDemandMaxPricePercentageOverLowestPrice"),
            bareMetal: s.optionalText("BareMetal"),
            burstablePerformance: s.optionalText("BurstablePerformance"),
            requireHibernateSupport: s.optionalBool("RequireHibernateSupport"),
            networkInterfaceCount: s.optionalStructure("NetworkInterfaceCount"),
            localStorage: s.optionalText("LocalStorage"),
            localStorageTypes: s.optionalTexts("LocalStorageTypes"),
            totalLocalStorageGB: s.optionalStructure("TotalLocalStorageGB"),
            baselineEbsBandwidthMbps: s.optionalStructure("BaselineEbsBandwidthMbps"),
            acceleratorTypes: s.optionalTexts("AcceleratorTypes"),
            acceleratorCount: s.optionalStructure("AcceleratorCount"),
            acceleratorManufacturers: s.optionalTexts("AcceleratorManufacturers"),
            acceleratorNames: s.optionalTexts("AcceleratorNames"),
            acceleratorTotalMemoryMiB: s.optionalStructure("AcceleratorTotalMemoryMiB"),
            networkBandwidthGbps: s.optionalStructure("NetworkBandwidthGbps"),
            allowedInstanceTypes: s.optionalTexts("AllowedInstanceTypes"),
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: s.optionalInt("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice"),
            baselinePerformanceFactors: s.optionalStructure("BaselinePerformanceFactors"),
            requireEncryptionInTransit: s.optionalBool("RequireEncryptionInTransit")
        )
    }
}

extension InstanceSecondaryInterfacePrivateIpAddressRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceSecondaryInterfacePrivateIpAddressRequest {
        InstanceSecondaryInterfacePrivateIpAddressRequest(
            privateIpAddress: s.text("PrivateIpAddress")
        )
    }
}

extension InstanceSecondaryInterfaceSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceSecondaryInterfaceSpecificationRequest {
        InstanceSecondaryInterfaceSpecificationRequest(
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            deviceIndex: s.optionalInt("DeviceIndex"),
            privateIpAddresses: s.optionalStructures("PrivateIpAddresses"),
            privateIpAddressCount: s.optionalInt("PrivateIpAddressCount"),
            secondarySubnetId: s.optionalText("SecondarySubnetId"),
            interfaceType: s.optionalText("InterfaceType"),
            networkCardIndex: s.optionalInt("NetworkCardIndex")
        )
    }
}

extension IpPermission: Given {
    static func given(_ s: inout InputSampler) -> IpPermission {
        IpPermission(
            ipProtocol: s.optionalText("IpProtocol"),
            fromPort: s.optionalInt("FromPort"),
            toPort: s.optionalInt("ToPort"),
            userIdGroupPairs: s.optionalStructures("UserIdGroupPairs"),
            ipRanges: s.optionalStructures("IpRanges"),
            ipv6Ranges: s.optionalStructures("Ipv6Ranges"),
            prefixListIds: s.optionalStructures("PrefixListIds")
        )
    }
}

extension IpRange: Given {
    static func given(_ s: inout InputSampler) -> IpRange {
        IpRange(
            description: s.optionalText("Description"),
            cidrIp: s.optionalText("CidrIp")
        )
    }
}

extension Ipv4PrefixSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> Ipv4PrefixSpecificationRequest {
        Ipv4PrefixSpecificationRequest(
            ipv4Prefix: s.optionalText("Ipv4Prefix")
        )
    }
}

extension Ipv6PrefixSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> Ipv6PrefixSpecificationRequest {
        Ipv6PrefixSpecificationRequest(
            ipv6Prefix: s.optionalText("Ipv6Prefix")
        )
    }
}

extension Ipv6Range: Given {
    static func given(_ s: inout InputSampler) -> Ipv6Range {
        Ipv6Range(
            description: s.optionalText("Description"),
            cidrIpv6: s.optionalText("CidrIpv6")
        )
    }
}

extension LaunchTemplateBlockDeviceMappingRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateBlockDeviceMappingRequest {
        LaunchTemplateBlockDeviceMappingRequest(
            deviceName: s.optionalText("DeviceName"),
            virtualName: s.optionalText("VirtualName"),
            ebs: s.optionalStructure("Ebs"),
            noDevice: s.optionalText("NoDevice")
        )
    }
}

extension LaunchTemplateCapacityReservationSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateCapacityReservationSpecificationRequest {
        LaunchTemplateCapacityReservationSpecificationRequest(
            capacityReservationPreference: s.optionalText("CapacityReservationPreference"),
            capacityReservationTarget: s.optionalStructure("CapacityReservationTarget")
        )
    }
}

extension LaunchTemplateCpuOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateCpuOptionsRequest {
        LaunchTemplateCpuOptionsRequest(
            coreCount: s.optionalInt("CoreCount"),
            threadsPerCore: s.optionalInt("ThreadsPerCore"),
            amdSevSnp: s.optionalText("AmdSevSnp"),
            nestedVirtualization: s.optionalText("NestedVirtualization")
        )
    }
}

extension LaunchTemplateEbsBlockDeviceRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateEbsBlockDeviceRequest {
        LaunchTemplateEbsBlockDeviceRequest(
            encrypted: s.optionalBool("Encrypted"),
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            iops: s.optionalInt("Iops"),
            kmsKeyId: s.optionalText("KmsKeyId"),
            snapshotId: s.optionalText("SnapshotId"),
            volumeSize: s.optionalInt("VolumeSize"),
            volumeType: s.optionalText("VolumeType"),
            throughput: s.optionalInt("Throughput"),
            volumeInitializationRate: s.optionalInt("VolumeInitializationRate"),
            ebsCardIndex: s.optionalInt("EbsCardIndex")
        )
    }
}

extension LaunchTemplateElasticInferenceAccelerator: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateElasticInferenceAccelerator {
        LaunchTemplateElasticInferenceAccelerator(
            type: s.text("Type"),
            count: s.optionalInt("Count")
        )
    }
}

extension LaunchTemplateEnclaveOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateEnclaveOptionsRequest {
        LaunchTemplateEnclaveOptionsRequest(
            enabled: s.optionalBool("Enabled")
        )
    }
}

extension LaunchTemplateHibernationOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateHibernationOptionsRequest {
        LaunchTemplateHibernationOptionsRequest(
            configured: s.optionalBool("Configured")
        )
    }
}

extension LaunchTemplateIamInstanceProfileSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateIamInstanceProfileSpecificationRequest {
        LaunchTemplateIamInstanceProfileSpecificationRequest(
            arn: s.optionalText("Arn"),
            name: s.optionalText("Name")
        )
    }
}

extension LaunchTemplateInstanceMaintenanceOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateInstanceMaintenanceOptionsRequest {
        LaunchTemplateInstanceMaintenanceOptionsRequest(
            autoRecovery: s.optionalText("AutoRecovery")
        )
    }
}

extension LaunchTemplateInstanceMarketOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateInstanceMarketOptionsRequest {
        LaunchTemplateInstanceMarketOptionsRequest(
            marketType: s.optionalText("MarketType"),
            spotOptions: s.optionalStructure("SpotOptions")
        )
    }
}

extension LaunchTemplateInstanceMetadataOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateInstanceMetadataOptionsRequest {
        LaunchTemplateInstanceMetadataOptionsRequest(
            httpTokens: s.optionalText("HttpTokens"),
            httpPutResponseHopLimit: s.optionalInt("HttpPutResponseHopLimit"),
            httpEndpoint: s.optionalText("HttpEndpoint"),
            httpProtocolIpv6: s.optionalText("HttpProtocolIpv6"),
            instanceMetadataTags: s.optionalText("InstanceMetadataTags")
        )
    }
}

extension LaunchTemplateInstanceNetworkInterfaceSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
        LaunchTemplateInstanceNetworkInterfaceSpecificationRequest(
            associateCarrierIpAddress: s.optionalBool("AssociateCarrierIpAddress"),
            associatePublicIpAddress: s.optionalBool("AssociatePublicIpAddress"),
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            description: s.optionalText("Description"),
            deviceIndex: s.optionalInt("DeviceIndex"),
            groups: s.optionalTexts("Groups"),
            interfaceType: s.optionalText("InterfaceType"),
            ipv6AddressCount: s.optionalInt("Ipv6AddressCount"),
            ipv6Addresses: s.optionalStructures("Ipv6Addresses"),
            networkInterfaceId: s.optionalText("NetworkInterfaceId"),
            privateIpAddress: s.optionalText("PrivateIpAddress"),
            privateIpAddresses: s.optionalStructures("PrivateIpAddresses"),
            secondaryPrivateIpAddressCount: s.optionalInt("SecondaryPrivateIpAddressCount"),
            subnetId: s.optionalText("SubnetId"),
            networkCardIndex: s.optionalInt("NetworkCardIndex"),
            ipv4Prefixes: s.optionalStructures("Ipv4Prefixes"),
            ipv4PrefixCount: s.optionalInt("Ipv4PrefixCount"),
            ipv6Prefixes: s.optionalStructures("Ipv6Prefixes"),
            ipv6PrefixCount: s.optionalInt("Ipv6PrefixCount"),
            primaryIpv6: s.optionalBool("PrimaryIpv6"),
            enaSrdSpecification: s.optionalStructure("EnaSrdSpecification"),
            connectionTrackingSpecification: s.optionalStructure("ConnectionTrackingSpecification"),
            enaQueueCount: s.optionalInt("EnaQueueCount")
        )
    }
}

extension LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
        LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest(
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            deviceIndex: s.optionalInt("DeviceIndex"),
            privateIpAddresses: s.optionalStructures("PrivateIpAddresses"),
            privateIpAddressCount: s.optionalInt("PrivateIpAddressCount"),
            secondarySubnetId: s.optionalText("SecondarySubnetId"),
            interfaceType: s.optionalText("InterfaceType"),
            networkCardIndex: s.optionalInt("NetworkCardIndex")
        )
    }
}

extension LaunchTemplateLicenseConfigurationRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateLicenseConfigurationRequest {
        LaunchTemplateLicenseConfigurationRequest(
            licenseConfigurationArn: s.optionalText("LicenseConfigurationArn")
        )
    }
}

extension LaunchTemplateNetworkPerformanceOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateNetworkPerformanceOptionsRequest {
        LaunchTemplateNetworkPerformanceOptionsRequest(
            bandwidthWeighting: s.optionalText("BandwidthWeighting")
        )
    }
}

extension LaunchTemplatePlacementRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplatePlacementRequest {
        LaunchTemplatePlacementRequest(
            availabilityZone: s.optionalText("AvailabilityZone"),
            availabilityZoneId: s.optionalText("AvailabilityZoneId"),
            affinity: s.optionalText("Affinity"),
            groupName: s.optionalText("GroupName"),
            hostId: s.optionalText("HostId"),
            tenancy: s.optionalText("Tenancy"),
            spreadDomain: s.optionalText("SpreadDomain"),
            hostResourceGroupArn: s.optionalText("HostResourceGroupArn"),
            partitionNumber: s.optionalInt("PartitionNumber"),
            groupId: s.optionalText("GroupId")
        )
    }
}

extension LaunchTemplatePrivateDnsNameOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplatePrivateDnsNameOptionsRequest {
        LaunchTemplatePrivateDnsNameOptionsRequest(
            hostnameType: s.optionalText("HostnameType"),
            enableResourceNameDnsARecord: s.optionalBool("EnableResourceNameDnsARecord"),
            enableResourceNameDnsAAAARecord: s.optionalBool("EnableResourceNameDnsAAAARecord")
        )
    }
}

extension LaunchTemplateSpecification: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateSpecification {
        LaunchTemplateSpecification(
            launchTemplateId: s.optionalText("LaunchTemplateId"),
            launchTemplateName: s.optionalText("LaunchTemplateName"),
            version: s.optionalText("Version")
        )
    }
}

extension LaunchTemplateSpotMarketOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateSpotMarketOptionsRequest {
        LaunchTemplateSpotMarketOptionsRequest(
            maxPrice: s.optionalText("MaxPrice"),
            spotInstanceType: s.optionalText("SpotInstanceType"),
            blockDurationMinutes: s.optionalInt("BlockDurationMinutes"),
            validUntil: s.optionalTimestamp("ValidUntil"),
            instanceInterruptionBehavior: s.optionalText("InstanceInterruptionBehavior")
        )
    }
}

extension LaunchTemplateTagSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateTagSpecificationRequest {
        LaunchTemplateTagSpecificationRequest(
            resourceType: s.optionalText("ResourceType"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension LaunchTemplatesMonitoringRequest: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplatesMonitoringRequest {
        LaunchTemplatesMonitoringRequest(
            enabled: s.optionalBool("Enabled")
        )
    }
}

extension LicenseConfigurationRequest: Given {
    static func given(_ s: inout InputSampler) -> LicenseConfigurationRequest {
        LicenseConfigurationRequest(
            licenseConfigurationArn: s.optionalText("LicenseConfigurationArn")
        )
    }
}

extension MemoryGiBPerVCpuRequest: Given {
    static func given(_ s: inout InputSampler) -> MemoryGiBPerVCpuRequest {
        MemoryGiBPerVCpuRequest(
            min: s.optionalDouble("Min"),
            max: s.optionalDouble("Max")
        )
    }
}

extension MemoryMiBRequest: Given {
    static func given(_ s: inout InputSampler) -> MemoryMiBRequest {
        MemoryMiBRequest(
            min: s.int("Min"),
            max: s.optionalInt("Max")
        )
    }
}

extension ModifyInstanceAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceAttributeRequest {
        ModifyInstanceAttributeRequest(
            sourceDestCheck: s.optionalStructure("SourceDestCheck"),
            disableApiStop: s.optionalStructure("DisableApiStop"),
            dryRun: s.optionalBool("DryRun"),
            instanceId: s.text("InstanceId"),
            attribute: s.optionalText("Attribute"),
            value: s.optionalText("Value"),
            blockDeviceMappings: s.optionalStructures("BlockDeviceMappings"),
            disableApiTermination: s.optionalStructure("DisableApiTermination"),
            instanceType: s.optionalStructure("InstanceType"),
            kernel: s.optionalStructure("Kernel"),
            ramdisk: s.optionalStructure("Ramdisk"),
            userData: s.optionalStructure("UserData"),
            instanceInitiatedShutdownBehavior: s.optionalStructure("InstanceInitiatedShutdownBehavior"),
            groups: s.optionalTexts("Groups"),
            ebsOptimized: s.optionalStructure("EbsOptimized"),
            sriovNetSupport: s.optionalStructure("SriovNetSupport"),
            enaSupport: s.optionalStructure("EnaSupport")
        )
    }
}

extension ModifyInstanceCapacityReservationAttributesRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceCapacityReservationAttributesRequest {
        ModifyInstanceCapacityReservationAttributesRequest(
            instanceId: s.text("InstanceId"),
            capacityReservationSpecification: s.structure("CapacityReservationSpecification"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ModifyInstanceCreditSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceCreditSpecificationRequest {
        ModifyInstanceCreditSpecificationRequest(
            dryRun: s.optionalBool("DryRun"),
            clientToken: s.optionalText("ClientToken"),
            instanceCreditSpecifications: s.structures("InstanceCreditSpecifications")
        )
    }
}

extension ModifyInstanceMaintenanceOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceMaintenanceOptionsRequest {
        ModifyInstanceMaintenanceOptionsRequest(
            instanceId: s.text("InstanceId"),
            autoRecovery: s.optionalText("AutoRecovery"),
            rebootMigration: s.optionalText("RebootMigration"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ModifyInstanceMetadataDefaultsRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceMetadataDefaultsRequest {
        ModifyInstanceMetadataDefaultsRequest(
            httpTokens: s.optionalText("HttpTokens"),
            httpPutResponseHopLimit: s.optionalInt("HttpPutResponseHopLimit"),
            httpEndpoint: s.optionalText("HttpEndpoint"),
            instanceMetadataTags: s.optionalText("InstanceMetadataTags"),
            dryRun: s.optionalBool("DryRun"),
            httpTokensEnforced: s.optionalText("HttpTokensEnforced")
        )
    }
}

extension ModifyInstanceMetadataOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceMetadataOptionsRequest {
        ModifyInstanceMetadataOptionsRequest(
            instanceId: s.text("InstanceId"),
            httpTokens: s.optionalText("HttpTokens"),
            httpPutResponseHopLimit: s.optionalInt("HttpPutResponseHopLimit"),
            httpEndpoint: s.optionalText("HttpEndpoint"),
            dryRun: s.optionalBool("DryRun"),
            httpProtocolIpv6: s.optionalText("HttpProtocolIpv6"),
            instanceMetadataTags: s.optionalText("InstanceMetadataTags")
        )
    }
}

extension ModifyLaunchTemplateRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyLaunchTemplateRequest {
        ModifyLaunchTemplateRequest(
            dryRun: s.optionalBool("DryRun"),
            clientToken: s.optionalText("ClientToken"),
            launchTemplateId: s.optionalText("LaunchTemplateId"),
            launchTemplateName: s.optionalText("LaunchTemplateName"),
            defaultVersion: s.optionalText("DefaultVersion")
        )
    }
}

extension ModifyNetworkInterfaceAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyNetworkInterfaceAttributeRequest {
        ModifyNetworkInterfaceAttributeRequest(
            enaSrdSpecification: s.optionalStructure("EnaSrdSpecification"),
            enablePrimaryIpv6: s.optionalBool("EnablePrimaryIpv6"),
            connectionTrackingSpecification: s.optionalStructure("ConnectionTrackingSpecification"),
            associatePublicIpAddress: s.optionalBool("AssociatePublicIpAddress"),
            associatedSubnetIds: s.optionalTexts("AssociatedSubnetIds"),
            dryRun: s.optionalBool("DryRun"),
            networkInterfaceId: s.text("NetworkInterfaceId"),
            description: s.optionalStructure("Description"),
            sourceDestCheck: s.optionalStructure("SourceDestCheck"),
            groups: s.optionalTexts("Groups"),
            attachment: s.optionalStructure("Attachment")
        )
    }
}

extension ModifyPrivateDnsNameOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyPrivateDnsNameOptionsRequest {
        ModifyPrivateDnsNameOptionsRequest(
            dryRun: s.optionalBool("DryRun"),
            instanceId: s.text("InstanceId"),
            privateDnsHostnameType: s.optionalText("PrivateDnsHostnameType"),
            enableResourceNameDnsARecord: s.optionalBool("EnableResourceNameDnsARecord"),
            enableResourceNameDnsAAAARecord: s.optionalBool("EnableResourceNameDnsAAAARecord")
        )
    }
}

extension ModifySecurityGroupRulesRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifySecurityGroupRulesRequest {
        ModifySecurityGroupRulesRequest(
            groupId: s.text("GroupId"),
            securityGroupRules: s.structures("SecurityGroupRules"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ModifySubnetAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifySubnetAttributeRequest {
        ModifySubnetAttributeRequest(
            assignIpv6AddressOnCreation: s.optionalStructure("AssignIpv6AddressOnCreation"),
            mapPublicIpOnLaunch: s.optionalStructure("MapPublicIpOnLaunch"),
            subnetId: s.text("SubnetId"),
            mapCustomerOwnedIpOnLaunch: s.optionalStructure("MapCustomerOwnedIpOnLaunch"),
            customerOwnedIpv4Pool: s.optionalText("CustomerOwnedIpv4Pool"),
            enableDns64: s.optionalStructure("EnableDns64"),
            privateDnsHostnameTypeOnLaunch: s.optionalText("PrivateDnsHostnameTypeOnLaunch"),
            enableResourceNameDnsARecordOnLaunch: s.optionalStructure("EnableResourceNameDnsARecordOnLaunch"),
            enableResourceNameDnsAAAARecordOnLaunch: s.optionalStructure("EnableResourceNameDnsAAAARecordOnLaunch"),
            enableLniAtDeviceIndex: s.optionalInt("EnableLniAtDeviceIndex"),
            disableLniAtDeviceIndex: s.optionalStructure("DisableLniAtDeviceIndex"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ModifyVolumeAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyVolumeAttributeRequest {
        ModifyVolumeAttributeRequest(
            autoEnableIO: s.optionalStructure("AutoEnableIO"),
            volumeId: s.text("VolumeId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ModifyVolumeRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyVolumeRequest {
        ModifyVolumeRequest(
            dryRun: s.optionalBool("DryRun"),
            volumeId: s.text("VolumeId"),
            size: s.optionalInt("Size"),
            volumeType: s.optionalText("VolumeType"),
            iops: s.optionalInt("Iops"),
            throughput: s.optionalInt("Throughput"),
            multiAttachEnabled: s.optionalBool("MultiAttachEnabled")
        )
    }
}

extension ModifyVpcAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyVpcAttributeRequest {
        ModifyVpcAttributeRequest(
            enableDnsHostnames: s.optionalStructure("EnableDnsHostnames"),
            enableDnsSupport: s.optionalStructure("EnableDnsSupport"),
            vpcId: s.text("VpcId"),
            enableNetworkAddressUsageMetrics: s.optionalStructure("EnableNetworkAddressUsageMetrics"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension MonitorInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> MonitorInstancesRequest {
        MonitorInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension NetworkBandwidthGbpsRequest: Given {
    static func given(_ s: inout InputSampler) -> NetworkBandwidthGbpsRequest {
        NetworkBandwidthGbpsRequest(
            min: s.optionalDouble("Min"),
            max: s.optionalDouble("Max")
        )
    }
}

extension NetworkInterfaceAttachmentChanges: Given {
    static func given(_ s: inout InputSampler) -> NetworkInterfaceAttachmentChanges {
        NetworkInterfaceAttachmentChanges(
            defaultEnaQueueCount: s.optionalBool("DefaultEnaQueueCount"),
            enaQueueCount: s.optionalInt("EnaQueueCount"),
            attachmentId: s.optionalText("AttachmentId"),
            deleteOnTermination: s.optionalBool("DeleteOnTermination")
        )
    }
}

extension NetworkInterfaceCountRequest: Given {
    static func given(_ s: inout InputSampler) -> NetworkInterfaceCountRequest {
        NetworkInterfaceCountRequest(
            min: s.optionalInt("Min"),
            max: s.optionalInt("Max")
        )
    }
}

extension OperatorRequest: Given {
    static func given(_ s: inout InputSampler) -> OperatorRequest {
        OperatorRequest(
            principal: s.optionalText("Principal")
        )
    }
}

extension PerformanceFactorReferenceRequest: Given {
    static func given(_ s: inout InputSampler) -> PerformanceFactorReferenceRequest {
        PerformanceFactorReferenceRequest(
            instanceFamily: s.optionalText("InstanceFamily")
        )
    }
}

extension Placement: Given {
    static func given(_ s: inout InputSampler) -> Placement {
        Placement(
            availabilityZoneId: s.optionalText("AvailabilityZoneId"),
            affinity: s.optionalText("Affinity"),
            groupName: s.optionalText("GroupName"),
            partitionNumber: s.optionalInt("PartitionNumber"),
            hostId: s.optionalText("HostId"),
            tenancy: s.optionalText("Tenancy"),
            spreadDomain: s.optionalText("SpreadDomain"),
            hostResourceGroupArn: s.optionalText("HostResourceGroupArn"),
            groupId: s.optionalText("GroupId"),
            availabilityZone: s.optionalText("AvailabilityZone")
        )
    }
}

extension PrefixListId: Given {
    static func given(_ s: inout InputSampler) -> PrefixListId {
        PrefixListId(
            description: s.optionalText("Description"),
            prefixListId: s.optionalText("PrefixListId")
        )
    }
}

extension PrivateDnsNameOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> PrivateDnsNameOptionsRequest {
        PrivateDnsNameOptionsRequest(
            hostnameType: s.optionalText("HostnameType"),
            enableResourceNameDnsARecord: s.optionalBool("EnableResourceNameDnsARecord"),
            enableResourceNameDnsAAAARecord: s.optionalBool("EnableResourceNameDnsAAAARecord")
        )
    }
}

extension PrivateIpAddressSpecification: Given {
    static func given(_ s: inout InputSampler) -> PrivateIpAddressSpecification {
        PrivateIpAddressSpecification(
            primary: s.optionalBool("Primary"),
            privateIpAddress: s.optionalText("PrivateIpAddress")
        )
    }
}

extension RebootInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> RebootInstancesRequest {
        RebootInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ReleaseAddressRequest: Given {
    static func given(_ s: inout InputSampler) -> ReleaseAddressRequest {
        ReleaseAddressRequest(
            allocationId: s.optionalText("AllocationId"),
            publicIp: s.optionalText("PublicIp"),
            networkBorderGroup: s.optionalText("NetworkBorderGroup"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ReplaceIamInstanceProfileAssociationRequest: Given {
    static func given(_ s: inout InputSampler) -> ReplaceIamInstanceProfileAssociationRequest {
        ReplaceIamInstanceProfileAssociationRequest(
            iamInstanceProfile: s.structure("IamInstanceProfile"),
            associationId: s.text("AssociationId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension RequestLaunchTemplateData: Given {
    static func given(_ s: inout InputSampler) -> RequestLaunchTemplateData {
        RequestLaunchTemplateData(
            kernelId: s.optionalText("KernelId"),
            ebsOptimized: s.optionalBool("EbsOptimized"),
            iamInstanceProfile: s.optionalStructure("IamInstanceProfile"),
            blockDeviceMappings: s.optionalStructures("BlockDeviceMappings"),
            networkInterfaces: s.optionalStructures("NetworkInterfaces"),
            imageId: s.optionalText("ImageId"),
            instanceType: s.optionalText("InstanceType"),
            keyName: s.optionalText("KeyName"),
            monitoring: s.optionalStructure("Monitoring"),
            placement: s.optionalStructure("Placement"),
            ramDiskId: s.optionalText("RamDiskId"),
            disableApiTermination: s.optionalBool("DisableApiTermination"),
            instanceInitiatedShutdownBehavior: s.optionalText("InstanceInitiatedShutdownBehavior"),
            userData: s.optionalText("UserData"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            elasticGpuSpecifications: s.optionalStructures("ElasticGpuSpecifications"),
            elasticInferenceAccelerators: s.optionalStructures("ElasticInferenceAccelerators"),
            securityGroupIds: s.optionalTexts("SecurityGroupIds"),
            securityGroups: s.optionalTexts("SecurityGroups"),
            instanceMarketOptions: s.optionalStructure("InstanceMarketOptions"),
            creditSpecification: s.optionalStructure("CreditSpecification"),
            cpuOptions: s.optionalStructure("CpuOptions"),
            capacityReservationSpecification: s.optionalStructure("CapacityReservationSpecification"),
            licenseSpecifications: s.optionalStructures("LicenseSpecifications"),
            hibernationOptions: s.optionalStructure("HibernationOptions"),
            metadataOptions: s.optionalStructure("MetadataOptions"),
            enclaveOptions: s.optionalStructure("EnclaveOptions"),
            instanceRequirements: s.optionalStructure("InstanceRequirements"),
            privateDnsNameOptions: s.optionalStructure("PrivateDnsNameOptions"),
            maintenanceOptions: s.optionalStructure("MaintenanceOptions"),
            disableApiStop: s.optionalBool("DisableApiStop"),
            operator: s.optionalStructure("Operator"),
            networkPerformanceOptions: s.optionalStructure("NetworkPerformanceOptions"),
            secondaryInterfaces: s.optionalStructures("SecondaryInterfaces")
        )
    }
}

extension ResetInstanceAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> ResetInstanceAttributeRequest {
        ResetInstanceAttributeRequest(
            dryRun: s.optionalBool("DryRun"),
            instanceId: s.text("InstanceId"),
            attribute: s.text("Attribute")
        )
    }
}

extension RevokeSecurityGroupEgressRequest: Given {
    static func given(_ s: inout InputSampler) -> RevokeSecurityGroupEgressRequest {
        RevokeSecurityGroupEgressRequest(
            securityGroupRuleIds: s.optionalTexts("SecurityGroupRuleIds"),
            dryRun: s.optionalBool("DryRun"),
            groupId: s.text("GroupId"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            ipProtocol: s.optionalText("IpProtocol"),
            fromPort: s.optionalInt("FromPort"),
            toPort: s.optionalInt("ToPort"),
            cidrIp: s.optionalText("CidrIp"),
            ipPermissions: s.optionalStructures("IpPermissions")
        )
    }
}

extension RevokeSecurityGroupIngressRequest: Given {
    static func given(_ s: inout InputSampler) -> RevokeSecurityGroupIngressRequest {
        RevokeSecurityGroupIngressRequest(
            cidrIp: s.optionalText("CidrIp"),
            fromPort: s.optionalInt("FromPort"),
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            ipPermissions: s.optionalStructures("IpPermissions"),
            ipProtocol: s.optionalText("IpProtocol"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            toPort: s.optionalInt("ToPort"),
            securityGroupRuleIds: s.optionalTexts("SecurityGroupRuleIds"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension RunInstancesMonitoringEnabled: Given {
    static func given(_ s: inout InputSampler) -> RunInstancesMonitoringEnabled {
        RunInstancesMonitoringEnabled(
            enabled: s.bool("Enabled")
        )
    }
}

extension RunInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> RunInstancesRequest {
        RunInstancesRequest(
            blockDeviceMappings: s.optionalStructures("BlockDeviceMappings"),
            imageId: s.optionalText("ImageId"),
            instanceType: s.optionalText("InstanceType"),
            ipv6AddressCount: s.optionalInt("Ipv6AddressCount"),
            ipv6Addresses: s.optionalStructures("Ipv6Addresses"),
            kernelId: s.optionalText("KernelId"),
            keyName: s.optionalText("KeyName"),
            maxCount: s.int("MaxCount"),
            minCount: s.int("MinCount"),
            monitoring: s.optionalStructure("Monitoring"),
            placement: s.optionalStructure("Placement"),
            ramdiskId: s.optionalText("RamdiskId"),
            securityGroupIds: s.optionalTexts("SecurityGroupIds"),
            securityGroups: s.optionalTexts("SecurityGroups"),
            subnetId: s.optionalText("SubnetId"),
            userData: s.optionalText("UserData"),
            elasticGpuSpecification: s.optionalStructures("ElasticGpuSpecification"),
            elasticInferenceAccelerators: s.optionalStructures("ElasticInferenceAccelerators"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            launchTemplate: s.optionalStructure("LaunchTemplate"),
            instanceMarketOptions: s.optionalStructure("InstanceMarketOptions"),
            creditSpecification: s.optionalStructure("CreditSpecification"),
            cpuOptions: s.optionalStructure("CpuOptions"),
            capacityReservationSpecification: s.optionalStructure("CapacityReservationSpecification"),
            hibernationOptions: s.optionalStructure("HibernationOptions"),
            licenseSpecifications: s.optionalStructures("LicenseSpecifications"),
            metadataOptions: s.optionalStructure("MetadataOptions"),
            enclaveOptions: s.optionalStructure("EnclaveOptions"),
            privateDnsNameOptions: s.optionalStructure("PrivateDnsNameOptions"),
            maintenanceOptions: s.optionalStructure("MaintenanceOptions"),
            disableApiStop: s.optionalBool("DisableApiStop"),
            enablePrimaryIpv6: s.optionalBool("EnablePrimaryIpv6"),
            networkPerformanceOptions: s.optionalStructure("NetworkPerformanceOptions"),
            operator: s.optionalStructure("Operator"),
            secondaryInterfaces: s.optionalStructures("SecondaryInterfaces"),
            dryRun: s.optionalBool("DryRun"),
            disableApiTermination: s.optionalBool("DisableApiTermination"),
            instanceInitiatedShutdownBehavior: s.optionalText("InstanceInitiatedShutdownBehavior"),
            privateIpAddress: s.optionalText("PrivateIpAddress"),
            clientToken: s.optionalText("ClientToken"),
            additionalInfo: s.optionalText("AdditionalInfo"),
            networkInterfaces: s.optionalStructures("NetworkInterfaces"),
            iamInstanceProfile: s.optionalStructure("IamInstanceProfile"),
            ebsOptimized: s.optionalBool("EbsOptimized")
        )
    }
}

extension SecondaryInterfacePrivateIpAddressSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> SecondaryInterfacePrivateIpAddressSpecificationRequest {
        SecondaryInterfacePrivateIpAddressSpecificationRequest(
            privateIpAddress: s.optionalText("PrivateIpAddress")
        )
    }
}

extension SecurityGroupRuleDescription: Given {
    static func given(_ s: inout InputSampler) -> SecurityGroupRuleDescription {
        SecurityGroupRuleDescription(
            securityGroupRuleId: s.optionalText("SecurityGroupRuleId"),
            description: s.optionalText("Description")
        )
    }
}

extension SecurityGroupRuleRequest: Given {
    static func given(_ s: inout InputSampler) -> SecurityGroupRuleRequest {
        SecurityGroupRuleRequest(
            ipProtocol: s.optionalText("IpProtocol"),
            fromPort: s.optionalInt("FromPort"),
            toPort: s.optionalInt("ToPort"),
            cidrIpv4: s.optionalText("CidrIpv4"),
            cidrIpv6: s.optionalText("CidrIpv6"),
            prefixListId: s.optionalText("PrefixListId"),
            referencedGroupId: s.optionalText("ReferencedGroupId"),
            description: s.optionalText("Description")
        )
    }
}

extension SecurityGroupRuleUpdate: Given {
    static func given(_ s: inout InputSampler) -> SecurityGroupRuleUpdate {
        SecurityGroupRuleUpdate(
            securityGroupRuleId: s.text("SecurityGroupRuleId"),
            securityGroupRule: s.optionalStructure("SecurityGroupRule")
        )
    }
}

extension SpotMarketOptions: Given {
    static func given(_ s: inout InputSampler) -> SpotMarketOptions {
        SpotMarketOptions(
            maxPrice: s.optionalText("MaxPrice"),
            spotInstanceType: s.optionalText("SpotInstanceType"),
            blockDurationMinutes: s.optionalInt("BlockDurationMinutes"),
            validUntil: s.optionalTimestamp("ValidUntil"),
            instanceInterruptionBehavior: s.optionalText("InstanceInterruptionBehavior")
        )
    }
}

extension StartInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> StartInstancesRequest {
        StartInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            additionalInfo: s.optionalText("AdditionalInfo"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension StopInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> StopInstancesRequest {
        StopInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            hibernate: s.optionalBool("Hibernate"),
            skipOsShutdown: s.optionalBool("SkipOsShutdown"),
            dryRun: s.optionalBool("DryRun"),
            force: s.optionalBool("Force")
        )
    }
}

extension Tag: Given {
    static func given(_ s: inout InputSampler) -> Tag {
        Tag(
            key: s.optionalText("Key"),
            value: s.optionalText("Value")
        )
    }
}

extension TagSpecification: Given {
    static func given(_ s: inout InputSampler) -> TagSpecification {
        TagSpecification(
            resourceType: s.optionalText("ResourceType"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension TerminateInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> TerminateInstancesRequest {
        TerminateInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            force: s.optionalBool("Force"),
            skipOsShutdown: s.optionalBool("SkipOsShutdown"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension TotalLocalStorageGBRequest: Given {
    static func given(_ s: inout InputSampler) -> TotalLocalStorageGBRequest {
        TotalLocalStorageGBRequest(
            min: s.optionalDouble("Min"),
            max: s.optionalDouble("Max")
        )
    }
}

extension UnassignPrivateIpAddressesRequest: Given {
    static func given(_ s: inout InputSampler) -> UnassignPrivateIpAddressesRequest {
        UnassignPrivateIpAddressesRequest(
            ipv4Prefixes: s.optionalTexts("Ipv4Prefixes"),
            networkInterfaceId: s.text("NetworkInterfaceId"),
            privateIpAddresses: s.optionalTexts("PrivateIpAddresses"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension UnmonitorInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> UnmonitorInstancesRequest {
        UnmonitorInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension UpdateSecurityGroupRuleDescriptionsEgressRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateSecurityGroupRuleDescriptionsEgressRequest {
        UpdateSecurityGroupRuleDescriptionsEgressRequest(
            dryRun: s.optionalBool("DryRun"),
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            ipPermissions: s.optionalStructures("IpPermissions"),
            securityGroupRuleDescriptions: s.optionalStructures("SecurityGroupRuleDescriptions")
        )
    }
}

extension UpdateSecurityGroupRuleDescriptionsIngressRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateSecurityGroupRuleDescriptionsIngressRequest {
        UpdateSecurityGroupRuleDescriptionsIngressRequest(
            dryRun: s.optionalBool("DryRun"),
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            ipPermissions: s.optionalStructures("IpPermissions"),
            securityGroupRuleDescriptions: s.optionalStructures("SecurityGroupRuleDescriptions")
        )
    }
}

extension UserIdGroupPair: Given {
    static func given(_ s: inout InputSampler) -> UserIdGroupPair {
        UserIdGroupPair(
            description: s.optionalText("Description"),
            userId: s.optionalText("UserId"),
            groupName: s.optionalText("GroupName"),
            groupId: s.optionalText("GroupId"),
            vpcId: s.optionalText("VpcId"),
            vpcPeeringConnectionId: s.optionalText("VpcPeeringConnectionId"),
            peeringStatus: s.optionalText("PeeringStatus")
        )
    }
}

extension VCpuCountRangeRequest: Given {
    static func given(_ s: inout InputSampler) -> VCpuCountRangeRequest {
        VCpuCountRangeRequest(
            min: s.int("Min"),
            max: s.optionalInt("Max")
        )
    }
}

extension VpcEncryptionControlConfiguration: Given {
    static func given(_ s: inout InputSampler) -> VpcEncryptionControlConfiguration {
        VpcEncryptionControlConfiguration(
            mode: s.text("Mode"),
            internetGatewayExclusion: s.optionalText("InternetGatewayExclusion"),
            egressOnlyInternetGatewayExclusion: s.optionalText("EgressOnlyInternetGatewayExclusion"),
            natGatewayExclusion: s.optionalText("NatGatewayExclusion"),
            virtualPrivateGatewayExclusion: s.optionalText("VirtualPrivateGatewayExclusion"),
            vpcPeeringExclusion: s.optionalText("VpcPeeringExclusion"),
            lambdaExclusion: s.optionalText("LambdaExclusion"),
            vpcLatticeExclusion: s.optionalText("VpcLatticeExclusion"),
            elasticFileSystemExclusion: s.optionalText("ElasticFileSystemExclusion")
        )
    }
}
